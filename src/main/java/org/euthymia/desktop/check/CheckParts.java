package org.euthymia.desktop.check;

import java.util.function.Consumer;
import org.euthymia.desktop.navigation.Cover;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.search.Announcer;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;

/// What the check works with.
///
/// @param library holds the questionnaires and the sources of the rules
/// @param texts of the desktop bundle
/// @param mac true on macOS, where `Ctrl` is `Cmd`
/// @param cover for the patient's turn
public record CheckParts(
        Library library,
        CurrentVisit visit,
        Texts texts,
        CurrentSettings settings,
        Announcer announcer,
        Navigator navigator,
        Cover cover,
        Consumer<String> clipboard,
        boolean mac) {
    /// Whether the library has the questions.
    public boolean canAsk() {
        return CheckForm.canAsk(library.questionnaires());
    }
}
