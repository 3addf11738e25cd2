package org.euthymia.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.desktop.FixedSource;
import org.euthymia.desktop.MemoryState;
import org.euthymia.desktop.NoPrinters;
import org.euthymia.desktop.SampleLibrary;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.desktop.help.About;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.problems.Notices;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.platform.InlineBackground;
import org.euthymia.platform.Settings;
import org.euthymia.search.Kind;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final InlineBackground background = new InlineBackground();
    private final CurrentSettings settings = new CurrentSettings(new MemoryState(Settings.DEFAULT));
    private final OpenLibrary opening =
            new OpenLibrary(FixedSource.of(SampleLibrary.small()), background, Runnable::run);
    private final Clock clock =
            Clock.fixed(SampleLibrary.COMPILED.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final CurrentVisit visit = new CurrentVisit(clock);
    private final ShellViewModel model = new ShellViewModel(new ShellParts(
            Texts.of("desktop", Locale.ENGLISH),
            settings,
            opening,
            new Notices(),
            background,
            visit,
            new TimedClipboard(background, () -> 60, SystemClipboard.board()),
            new NoPrinters(),
            clock,
            new About("test", Path.of("home"), false)));

    ShellViewModelTest() {
        opening.start();
    }

    @Test
    void typingGoesToResultsOnceAndClearingBackToTheStart() {
        model.typed("s");
        model.typed("sl");
        model.typed("sleep");
        assertThat(model.place()).isEqualTo(new Destination.Results("sleep"));
        model.typed("");
        assertThat(model.place()).isEqualTo(new Destination.Home());
        assertThat(model.canGoBack().get()).isFalse();
        model.forward();
        assertThat(model.place()).isEqualTo(new Destination.Results("sleep"));
    }

    @Test
    void aCardIsOpenedOverItsResultsAndGoingBackFindsThemAsTheyWere() {
        model.typed("sleep");
        var search = model.current().get().search().orElseThrow();
        search.move(1);
        search.openSelected();
        assertThat(model.place()).isEqualTo(new Destination.CardPage("methadone-apnoea"));
        assertThat(model.fieldText().get()).isEqualTo("sleep");
        assertThat(model.current().get().backLabel()).isEqualTo("Results");
        model.back();
        assertThat(model.current().get().search()).contains(search);
        assertThat(search.selected().get()).isEqualTo(1);
        assertThat(settings.get().recent()).containsExactly("methadone-apnoea");
    }

    @Test
    void typingOnACardBeginsANewSearch() {
        model.open(new Destination.CardPage("taper-mood"));
        model.typed("tramadol");
        assertThat(model.place()).isEqualTo(new Destination.Results("tramadol"));
        model.back();
        assertThat(model.place()).isEqualTo(new Destination.CardPage("taper-mood"));
    }

    @Test
    void clearingTheFieldOnACardLeavesTheCard() {
        model.open(new Destination.CardPage("taper-mood"));
        model.typed("");
        assertThat(model.place()).isEqualTo(new Destination.CardPage("taper-mood"));
    }

    @Test
    void openingTheSamePlaceTwiceIsOneVisit() {
        model.open(new Destination.HelpPage());
        model.open(new Destination.HelpPage());
        model.back();
        assertThat(model.place()).isEqualTo(new Destination.Home());
    }

    @Test
    void aCardStaysUnderTheEntryFromWhichItWasOpened() {
        model.open(new Destination.CheckPage());
        model.open(new Destination.CardPage("restless-legs"));
        assertThat(model.current().get().section()).isEqualTo(new Destination.CheckPage());
        model.open(new Destination.CardPage("taper-mood"));
        assertThat(model.current().get().section()).isEqualTo(new Destination.CheckPage());
        assertThat(model.current().get().backLabel()).isNotBlank();
    }

    @Test
    void theRailHasWhatAVisitNeeds() {
        assertThat(names()).containsExactly("Search", "Check", "Medicines");
    }

    @Test
    void areasAndBookmarksBelongToSearch() {
        model.open(new Destination.AreaPage("sleep"));
        assertThat(model.current().get().section()).isEqualTo(new Destination.Home());
        model.open(new Destination.BookmarksPage());
        assertThat(model.current().get().section()).isEqualTo(new Destination.Home());
    }

    @Test
    void theVisitNamesEachCardOpenedOnce() {
        model.open(new Destination.CardPage("taper-mood"));
        model.open(new Destination.CardPage("restless-legs"));
        model.open(new Destination.CardPage("taper-mood"));
        assertThat(visit.visit().cards()).containsExactly("taper-mood", "restless-legs");
        assertThat(visit.visit().untouched()).isTrue();
    }

    private List<String> names() {
        return model.rail().get().stream().map(RailItem::name).toList();
    }

    @Test
    void aBookmarkIsForTheCardInView() {
        assertThat(model.toggleBookmark()).isEmpty();
        model.typed("tramadol");
        assertThat(model.toggleBookmark()).contains("Bookmark added.");
        assertThat(settings.get().bookmarks()).containsExactly("tramadol-depression");
        model.open(new Destination.CardPage("tramadol-depression"));
        assertThat(model.toggleBookmark()).contains("Bookmark removed.");
        assertThat(settings.get().bookmarks()).isEmpty();
    }

    @Test
    void kindKeysAreUsedOnlyWhereThereIsSuchAKind() {
        assertThat(model.chooseKind(1)).isFalse();
        model.typed("mood");
        assertThat(model.chooseKind(3)).isTrue();
        assertThat(model.current().get().search().orElseThrow().kind().get()).isEqualTo(Optional.of(Kind.SOURCE));
        assertThat(model.chooseKind(4)).isFalse();
    }

    @Test
    void textSizeGoesUpAndDownInSteps() {
        model.larger();
        assertThat(settings.get().textPercent()).isEqualTo(115);
        model.normalSize();
        model.smaller();
        assertThat(settings.get().textPercent()).isEqualTo(90);
    }

    @Test
    void theHistoryIsBounded() {
        for (var i = 0; i < 200; i++) {
            model.open(new Destination.AreaPage("area" + i));
        }
        assertThat(model.kept()).hasSize(50);
    }
}
