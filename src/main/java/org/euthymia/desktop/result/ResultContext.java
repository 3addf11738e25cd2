package org.euthymia.desktop.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.library.Library;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;

/// What the result screen works with.
///
/// @param library for sources, cards and the forms of an export
/// @param compiled the newest day on which a card was compiled
/// @param texts of the desktop bundle
/// @param references copies a source's reference; holds nothing of a patient
/// @param note copies the note for the chart and takes it off again
public record ResultContext(
        CurrentVisit visit,
        Library library,
        Optional<LocalDate> compiled,
        Texts texts,
        Navigator navigator,
        Background background,
        Consumer<String> references,
        TimedClipboard note,
        SaveDialog dialog) {}
