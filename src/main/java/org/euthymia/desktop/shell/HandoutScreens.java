package org.euthymia.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.euthymia.desktop.control.SaveDialog;
import org.euthymia.desktop.handout.HandoutContext;
import org.euthymia.desktop.handout.HandoutScreen;
import org.euthymia.desktop.handout.HandoutViewModel;
import org.euthymia.desktop.handout.HandoutsScreen;
import org.euthymia.desktop.handout.RememberedChoices;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Navigator;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.HandoutPress;
import org.euthymia.handout.Handouts;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperSize;

/// Builds the handout screens. All of them share one engine and what is remembered.
final class HandoutScreens {
    private final ShellParts parts;
    private final Navigator navigator;
    private final RememberedChoices choices;
    private final HandoutPress press = new HandoutPress(new PaperEngine(PaperFonts.roboto()));

    HandoutScreens(ShellParts parts, Navigator navigator) {
        this.parts = parts;
        this.navigator = navigator;
        var locale = parts.texts().locale();
        choices = new RememberedChoices(parts.settings(), PaperSize.LETTER, HandoutLanguage.of(locale));
    }

    Screen all() {
        return new HandoutsScreen(context());
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
                press,
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
