package org.euthymia.desktop;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.opening.LibrarySource;
import org.euthymia.desktop.printing.Printing;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.desktop.settings.UserState;
import org.euthymia.medicines.Medicines;
import org.euthymia.platform.Background;

/// What the composition root hands to the window.
///
/// @param state where settings are kept
/// @param source where the cards come from
/// @param names how the check understands medicines, by the drug tables
/// @param printing the machine's printers
/// @param background hands its results to the FX thread, i.e. made with `Platform::runLater`; stays the caller's to
/// close, after the window
/// @param clock for dates such as "past review"
/// @param locale the language to start in: the one asked for, or chosen in settings, or the computer's
/// @param notices problems of the program itself, such as settings that cannot be saved
public record DesktopParts(
        UserState state,
        LibrarySource source,
        Function<Medicines, OpioidNames> names,
        Printing printing,
        Background background,
        Clock clock,
        Locale locale,
        About about,
        Notices notices) {}
