package org.euthymia.desktop.handout;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.Sheet;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The pages of the PDF itself, and what was checked about them.
final class PagesPane extends VBox {
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 2;
    private static final double STEP = 1.25;
    /// Pictures are made at 120 dots an inch; a page is shown at 96 for 100 %.
    private static final double PIXELS = 96.0 / 120;

    private final HandoutViewModel model;
    private final Texts texts;
    private final FlowPane pages = new FlowPane();
    private final Label percent = new Label();
    private final ProgressBar busy = new ProgressBar();
    private final VBox checks = new VBox();
    private final CheckBox toldBack = new CheckBox();
    private final VBox outcome = new VBox();
    /// One page alone is shown larger.
    private static final double ONE_PAGE = 0.62;
    private static final double SEVERAL = 0.37;
    private double zoom = ONE_PAGE;
    private boolean zoomed;
    private List<BufferedImage> shown = List.of();

    PagesPane(HandoutViewModel model) {
        this.model = model;
        texts = model.context().texts();
        getStyleClass().add(HandoutStyles.PREVIEW);
        pages.getStyleClass().add(HandoutStyles.PAGES);
        checks.getStyleClass().add(HandoutStyles.CHECKS);
        toldBack.setId("told-back");
        toldBack.setText(texts.get("handout.toldBack"));
        toldBack.setWrapText(true);
        toldBack.setOnAction(_ -> model.toldBack(toldBack.isSelected()));
        getChildren().addAll(head(), outcome, pages, checks);
    }

    private HBox head() {
        var words = new Label(texts.get("handout.preview"));
        words.getStyleClass().add(Styles.META);
        busy.setPrefWidth(80);
        busy.setAccessibleText(texts.get("handout.working"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        percent.getStyleClass().add(Styles.META);
        var head = new HBox(
                8,
                words,
                busy,
                gap,
                button(Material2MZ.ZOOM_OUT, texts.get("handout.smaller"), () -> zoom(1 / STEP)),
                percent,
                button(Material2MZ.ZOOM_IN, texts.get("handout.larger"), () -> zoom(STEP)));
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private static Button button(org.kordamp.ikonli.Ikon icon, String name, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().add(Styles.ICON_BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void zoom(double by) {
        zoomed = true;
        zoom = Math.clamp(zoom * by, SMALLEST, LARGEST);
        shown = List.of();
        show(model.now().get());
    }

    void show(HandoutNow now) {
        busy.setVisible(now.made().working());
        if (!shown.equals(now.made().pages())) {
            shown = now.made().pages();
            if (!zoomed) {
                zoom = shown.size() > 1 ? SEVERAL : ONE_PAGE;
            }
            var papers = new ArrayList<Node>();
            for (int i = 0; i < shown.size(); i++) {
                papers.add(paper(shown.get(i), i + 1, shown.size()));
            }
            pages.getChildren().setAll(papers);
        }
        percent.setText(texts.get("handout.zoom", (int) Math.round(zoom * 100)));
        toldBack.setSelected(now.toldBack());
        now.made()
                .sheet()
                .ifPresentOrElse(
                        s -> showChecks(now, s), () -> checks.getChildren().clear());
        checks.setVisible(now.made().sheet().isPresent());
        outcome.getChildren().clear();
        now.outcome().done().ifPresent(this::done);
        now.outcome().problem().ifPresent(this::trouble);
    }

    private Node paper(BufferedImage page, int number, int of) {
        var view = new ImageView(PageImage.of(page));
        view.setPreserveRatio(true);
        view.setFitWidth(page.getWidth() * PIXELS * zoom);
        view.setSmooth(true);
        view.setAccessibleText(texts.get("handout.page", number, of));
        var paper = new StackPane(view);
        paper.getStyleClass().add(HandoutStyles.PAPER);
        return paper;
    }

    private void showChecks(HandoutNow now, Sheet sheet) {
        var all = new ArrayList<Node>();
        var clean = sheet.check().clean() && sheet.unprintable().isEmpty();
        all.add(check(
                clean,
                clean
                        ? texts.get("handout.check.clean")
                        : texts.get(
                                "handout.check.clipped",
                                sheet.check().outside().size()
                                        + sheet.check().overlapping().size(),
                                sheet.unprintable())));
        all.add(check(true, texts.get("handout.check.safety", sheet.safetyLines())));
        var original = now.edit().original();
        if (original.language() != HandoutLanguage.ENGLISH) {
            all.add(check(
                    original.translationChecked().isPresent(),
                    original.translationChecked()
                            .map(s -> texts.get("handout.check.translated", s.by(), texts.day(s.on())))
                            .orElseGet(() -> texts.get("handout.check.untranslated"))));
        }
        all.add(check(
                original.signedOff().isPresent(),
                original.signedOff()
                        .map(s -> texts.get("handout.check.signed", s.by(), texts.day(s.on())))
                        .orElseGet(() -> texts.get("handout.check.unsigned"))));
        if (original.pastReview(model.context().today())) {
            all.add(check(false, texts.get("handout.check.overdue")));
        }
        all.add(toldBack);
        checks.getChildren().setAll(all);
    }

    private static Node check(boolean passed, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(8, passed ? new StackPane(new Icon(Material2AL.CHECK, Styles.ICON_SMALL)) : open(), label);
        HBox.setHgrow(label, Priority.ALWAYS);
        return row;
    }

    private static Node open() {
        var mark = new Label("?");
        mark.getStyleClass().add(MedicineStyles.UNKNOWN_MARK);
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return mark;
    }

    private void done(String words) {
        var label = new Label(words, new Icon(Material2AL.CHECK, Styles.ICON_SMALL));
        label.setId("handout-done");
        label.getStyleClass().add(HandoutStyles.DONE);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        outcome.getChildren().add(label);
    }

    private void trouble(Problem problem) {
        var words = new ProblemText(texts.locale());
        var label = new Label(
                words.what(problem) + " " + words.unaffected(problem) + " " + words.mend(problem),
                new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_DANGER));
        label.setId("handout-problem");
        label.getStyleClass().add(Styles.DANGER_TEXT);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        outcome.getChildren().add(label);
    }
}
