package org.euthymia.desktop.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.printing.Printing;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;

/// What the window's frame and its screens work with.
///
/// @param texts of the desktop bundle
/// @param visit outlives a change of language
/// @param clipboard for what belongs to a patient
public record ShellParts(
        Texts texts,
        CurrentSettings settings,
        OpenLibrary opening,
        Notices notices,
        Background background,
        CurrentVisit visit,
        TimedClipboard clipboard,
        Printing printing,
        Clock clock,
        About about) {
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
