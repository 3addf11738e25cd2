package org.euthymia.desktop.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.handout.HandoutPress;
import org.euthymia.handout.Handouts;
import org.euthymia.platform.Background;
import org.euthymia.text.Texts;

/// What the handout screens work with.
///
/// @param shortSources the short form of a source by its id, for the foot of the page
/// @param press may take a second the first time: asked for away from the FX thread
/// @param tray what is collected for the packet
/// @param choices what is remembered from one handout to the next
/// @param printing one for each handout opened
/// @param theme the clinic's own style sheet, if it has one
/// @param texts of the desktop bundle
/// @param choosePdf asks where to save a PDF of the proposed name; empty if the reader thought better of it
/// @param open goes to a handout
public record HandoutContext(
        Handouts handouts,
        Function<String, Optional<String>> shortSources,
        Supplier<HandoutPress> press,
        Tray tray,
        HandoutChoices choices,
        Optional<String> theme,
        PrintDesk printing,
        CurrentVisit visit,
        Background background,
        LocalDate today,
        Texts texts,
        Function<String, Optional<Path>> choosePdf,
        Consumer<String> open) {}
