package org.euthymia.desktop.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.desktop.visit.NoteCopy;
import org.euthymia.library.Library;
import org.euthymia.paper.PaperSize;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;

/// What the result screen works with.
///
/// @param library for sources, cards and the forms of an export
/// @param compiled the newest day on which a card was compiled
/// @param texts of the desktop bundle
/// @param references copies a source's reference; holds nothing of a patient
/// @param printing sends the reasons to a printer
/// @param paper what they are laid out for
public record ResultContext(
        CurrentVisit visit,
        Library library,
        Optional<LocalDate> compiled,
        Texts texts,
        Navigator navigator,
        Background background,
        Consumer<String> references,
        NoteCopy note,
        PrintDesk printing,
        Supplier<PaperSize> paper,
        SaveDialog dialog,
        Caps caps) {
    /// Keys as this computer's keyboard names them.
    public record Caps(String back, String copy, String print, String save) {}
}
