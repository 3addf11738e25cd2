package org.euthymia.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.handout.HandoutContext;
import org.euthymia.desktop.handout.HandoutScreen;
import org.euthymia.desktop.handout.HandoutViewModel;
import org.euthymia.desktop.handout.HandoutsScreen;
import org.euthymia.desktop.handout.RememberedChoices;
import org.euthymia.desktop.handout.Tray;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.HandoutEdit;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.HandoutPress;
import org.euthymia.handout.Handouts;
import org.euthymia.handout.PrintRequest;
import org.euthymia.handout.PrintSize;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperSize;
import org.jspecify.annotations.Nullable;

/// Builds the handout screens. All of them share one engine and what is remembered.
final class HandoutScreens {
    private static final long WARM_AFTER_MILLIS = 700;

    private final ShellParts parts;
    private final Navigator navigator;
    private final RememberedChoices choices;
    private final Tray tray = new Tray();
    private @Nullable HandoutPress press;
    private boolean warmed;

    HandoutScreens(ShellParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
        var locale = parts.texts().locale();
        choices = new RememberedChoices(parts.settings(), PaperSize.LETTER, HandoutLanguage.of(locale));
    }

    /// Fonts are read and classes loaded the first time: asked for in the background only.
    private synchronized HandoutPress press() {
        if (press == null) {
            press = new HandoutPress(new PaperEngine(PaperFonts.roboto()));
        }
        return press;
    }

    /// Prepares the engine ahead of the first handout, once the reader has gone somewhere.
    void warm() {
        var first = context().handouts().all().stream().findFirst();
        if (!warmed && first.isPresent()) {
            warmed = true;
            var request = new PrintRequest(
                    PrintSize.NORMAL, PaperSize.LETTER, parts.today(), _ -> Optional.empty(), Optional.empty());
            var edit = HandoutEdit.of(first.get(), ClinicDetails.NONE);
            parts.background()
                    .later(
                            WARM_AFTER_MILLIS,
                            () -> parts.background().submit(_ -> press().sheet(edit, request), _ -> {}, _ -> {}));
        }
    }

    /// What was collected for a visit goes with it.
    void visitEnded() {
        tray.clear();
        choices.forget(HandoutLanguage.of(parts.texts().locale()));
    }

    Screen all() {
        return new HandoutsScreen(context(), parts.about().caps(Shortcut.PRINT));
    }

    Screen one(String id) {
        var context = context();
        return context.handouts()
                .best(choices.language(), id)
                .<Screen>map(h -> new HandoutScreen(
                        new HandoutViewModel(context, h),
                        new HandoutScreen.Keys(
                                parts.about().caps(Shortcut.PRINT),
                                parts.about().caps(Shortcut.SAVE))))
                .orElseGet(() -> new MissingScreen(
                        parts.texts(), navigator, parts.texts().get("handouts.missing")));
    }

    private HandoutContext context() {
        var library = parts.opening().state().get().opened();
        return new HandoutContext(
                library.map(Library::handouts).orElse(Handouts.NONE),
                id -> library.flatMap(l -> l.source(id)).map(Reference::briefForm),
                this::press,
                tray,
                choices,
                Optional.empty(),
                desk(),
                parts.visit(),
                parts.background(),
                parts.today(),
                parts.texts(),
                this::choosePdf,
                id -> navigator.open(new Destination.HandoutPage(id)));
    }

    private Optional<Path> choosePdf(String name) {
        return SaveDialog.system().ask(parts.texts().get("handout.save"), name);
    }

    /// Sends to the printer that handouts use.
    PrintDesk desk() {
        return new PrintDesk(parts.printing(), parts.background(), choices);
    }

    /// The paper that was chosen for handouts.
    PaperSize paper() {
        return choices.paper();
    }
}
