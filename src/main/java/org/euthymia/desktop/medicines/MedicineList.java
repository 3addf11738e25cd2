package org.euthymia.desktop.medicines;

import java.util.List;
import java.util.Optional;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.InteractionTable.Found;

/// All that the screen shows at one moment. Immutable.
///
/// @param rows in the order typed
/// @param dose of all rows
/// @param found interactions among all rows
/// @param asksAboutUse true if methadone or buprenorphine taken for opioid use disorder would change what is found
/// @param forUseDisorder what the user said about that; empty: nothing yet
/// @param removed the text of what was taken away last, until something else is done
record MedicineList(
        List<Row> rows,
        DailyDose dose,
        Found found,
        boolean asksAboutUse,
        Optional<Boolean> forUseDisorder,
        Optional<String> removed) {
    MedicineList {
        rows = List.copyOf(rows);
    }

    /// A line as typed, with the answers to what was asked about it.
    ///
    /// @param leftOpen the user does not know the answer
    record Line(long id, String text, List<String> answers, boolean leftOpen) {
        Line {
            answers = List.copyOf(answers);
        }
    }

    record Row(Line line, DailyDose.Item item) {}
}
