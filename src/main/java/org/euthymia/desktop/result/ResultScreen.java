package org.euthymia.desktop.result;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.checklist.ScoreRange.Instrument;
import org.euthymia.desktop.control.FlagBlock;
import org.euthymia.desktop.control.ScoreView;
import org.euthymia.desktop.control.ScoreWords;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.text.Texts;

/// The result of the check: danger first, then the flag, what is open, every rule, scores; beside it how the visit
/// ends,
/// what would change the result, what else it could be. FX thread only.
public final class ResultScreen implements Screen {
    private static final double COLUMNS_EM = 52;

    private final ResultViewModel model;
    private final Texts texts;
    private final ResultSources sources;
    private final ActionBar actions;
    private final VBox page = new VBox();
    private final ScrollColumn main;
    private final ScrollPane side = new ScrollPane();
    private final VBox sideContent = new VBox();
    private final FollowUpBox followUp;
    private final Subscription subscription;
    private final Label measure;
    private boolean single;
    private boolean wide = true;

    public ResultScreen(ResultContext context) {
        model = new ResultViewModel(context);
        texts = model.texts();
        sources = new ResultSources(model);
        actions = new ActionBar(model);
        number();
        followUp = new FollowUpBox(model, sources);
        measure = Lines.wrapped(model.words().intendedUse());
        page.getStyleClass().addAll(ShellStyles.PAGE, ResultStyles.PAGE);
        main = new ScrollColumn("result", page);
        side.setContent(sideContent);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll(Styles.SIDE, ResultStyles.SIDE);
        sideContent.getStyleClass().add(ResultStyles.SIDE_CONTENT);
        subscription = Subscription.combine(
                actions.subscribe(),
                followUp.subscribe(),
                main.widthProperty().subscribe(_ -> columns()),
                model.now().subscribe((was, is) -> follow(was, is)));
        fill();
    }

    /// The rules stand in columns only where each has room for a few words.
    private void columns() {
        var room = main.getWidth() >= COLUMNS_EM * measure.getFont().getSize();
        if (room != wide) {
            wide = room;
            fill();
        }
    }

    private void number() {
        sources.number(model.now().get().assessment(), model);
    }

    /// A plan that is kept or taken back changes only its own box, so that the page stays where it is.
    private void follow(VisitNow was, VisitNow is) {
        if (!was.assessment().equals(is.assessment())
                || !was.safety().equals(is.safety())
                || !was.visit().safetySteps().equals(is.visit().safetySteps())) {
            number();
            fill();
        }
    }

    private void fill() {
        var now = model.now().get();
        var outlook = new OutlookBox(model, sources, now.assessment());
        var flag = new FlagBlock(texts, model.words(), now.assessment());
        flag.setId("result-flag");
        page.getChildren().setAll(actions, new SafetyBox(model, sources, now), flag, about(now));
        if (single) {
            sideContent.getChildren().clear();
            page.getChildren().add(followUp);
        }
        page.getChildren()
                .addAll(
                        new OpenBox(model, now.assessment()),
                        new RulesBox(model, sources, now.assessment(), wide),
                        scores(now));
        if (single) {
            page.getChildren().add(outlook);
        } else {
            sideContent.getChildren().setAll(followUp, outlook);
        }
        page.getChildren().add(measure);
    }

    private Node about(VisitNow now) {
        var words = model.words();
        var box = new VBox(Lines.wrapped(words.meaning(now.assessment().flag())));
        now.assessment().remarks().forEach(r -> box.getChildren().add(Lines.wrapped(words.text(r) + ".")));
        box.getChildren()
                .add(Lines.wrapped(
                        texts.get(
                                "result.rules.version",
                                phq9(now),
                                now.assessment().rulesVersion(),
                                texts.day(now.visit().day())),
                        Styles.META));
        box.getStyleClass().add(ResultStyles.BLOCK);
        return box;
    }

    private String phq9(VisitNow now) {
        var score = new ScoreWords(texts, model.words());
        return now.assessment()
                .score(Instrument.PHQ9)
                .map(s -> s.instrument().word() + " " + score.number(s) + ", " + score.blanks(s))
                .orElse("");
    }

    /// Those with a cut-off as bars, the parts and the ASQ's outcome in words.
    private Node scores(VisitNow now) {
        var words = model.words();
        var box = new VBox(Lines.wrapped(texts.get("result.scores"), Styles.SECTION));
        box.setId("result-scores");
        box.getStyleClass().add(ResultStyles.SCORES);
        for (var s : now.assessment().scores()) {
            switch (s.instrument()) {
                case PHQ9, COWS, OUD ->
                    box.getChildren()
                            .add(new ScoreView(texts, words, s, now.visit().answers()));
                case PHQ2, PHQ9_MOOD, PHQ9_BODY, ASQ ->
                    box.getChildren()
                            .add(Lines.wrapped(s.instrument().word() + ": " + words.range(s)
                                    + words.band(s).map(b -> " · " + b).orElse("")));
            }
        }
        return box;
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.of(side);
    }

    @Override
    public boolean pressed(ScreenKey key) {
        return switch (key) {
            case NEXT -> {
                followUp.keep();
                yield true;
            }
            case PRINT -> {
                actions.print();
                yield true;
            }
            case SAVE -> {
                actions.savePdf();
                yield true;
            }
            case COPY_NOTE -> {
                model.copyNote();
                yield true;
            }
            // The panel itself stands in the check; the window goes there.
            case SAFETY -> false;
        };
    }

    @Override
    public void arrange(Layout layout) {
        var one = layout == Layout.SINGLE;
        side.setVisible(!one);
        side.setManaged(!one);
        if (one != single) {
            single = one;
            fill();
        }
    }

    @Override
    public void shown() {
        Platform.runLater(followUp::focus);
    }

    @Override
    public void dispose() {
        sources.close();
        subscription.unsubscribe();
        model.dispose();
    }
}
