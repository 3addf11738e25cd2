package org.euthymia.desktop.check;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.Reveal;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What is to be done before the patient leaves: the cause, the ASQ, what its answers mean, whom to call, the clinic's
/// protocol, and a line to record what was done. Over the whole width, above question and result, until it is recorded;
/// then a line. FX thread only.
final class SafetyPanel extends StackPane implements AsqRow.Moves {
    private static final PseudoClass ASK = PseudoClass.getPseudoClass("ask");
    /// Of the window's height: question and result stay usable below.
    private static final double MOST = 0.56;
    private static final double MOST_SINGLE = 0.42;
    private static final double MARGIN = 8;
    private static final double HALF = 50;

    private final CheckViewModel model;
    private final CheckWords words;
    private final SafetyWords safety;
    private final PageSources sources;
    private final ProtocolBox protocol;
    private final Runnable leave;
    private final Icon danger = new Icon(Material2MZ.REPORT, CheckStyles.FLAG_ICON, Styles.ICON_DANGER);
    private final Icon caution = new Icon(Material2MZ.WARNING, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Label title = wrapped(CheckStyles.SAFETY_TITLE);
    private final HBox head = new HBox(danger, title);
    private final List<AsqRow> rows = new ArrayList<>();
    private final VBox asq = new VBox();
    private final SafetyFindings findings;
    private final VBox numbers = new VBox();
    private final RecordBox recording;
    private final Pane body = new VBox();
    private final VBox content = new VBox(head, body);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label recorded = wrapped(Styles.TEXT);
    private final HBox recordedLine;
    private Layout layout = Layout.FULL;
    private boolean expanded;

    /// @param leave gives the focus back to the question in front
    SafetyPanel(CheckViewModel model, CheckWords words, PageSources sources, ProtocolBox protocol, Runnable leave) {
        this.model = model;
        this.words = words;
        this.sources = sources;
        this.protocol = protocol;
        this.leave = leave;
        safety = new SafetyWords(words);
        findings = new SafetyFindings(words, sources);
        recording = new RecordBox(words, protocol, this::recordNow);
        recordedLine = recordedLine();
        build();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        getStyleClass().add(CheckStyles.SAFETY);
        setId("safety-panel");
        getChildren().addAll(scroll, recordedLine);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // A press beside the questions leaves the focus where it is.
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        rows.forEach(r -> r.focusedProperty().subscribe(now -> reveal(r, now)));
        recording.field().focusedProperty().subscribe(now -> reveal(recording, now));
        sceneProperty().flatMap(s -> s.heightProperty()).subscribe(_ -> requestLayout());
        arrange(Layout.FULL);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void build() {
        head.getStyleClass().add(CheckStyles.SAFETY_HEAD);
        content.getStyleClass().add(CheckStyles.SAFETY_CONTENT);
        var group = model.form().group(AskedGroup.ASQ);
        var box = new VBox();
        box.getStyleClass().add(CheckStyles.GROUP);
        group.questions().forEach(q -> rows.add(new AsqRow(model, words, q, this)));
        box.getChildren().addAll(rows);
        var notice = wrapped(Styles.META);
        notice.setText(words.texts().get("check.safety.notice"));
        asq.getChildren().addAll(box, notice);
        asq.getStyleClass().add(CheckStyles.SAFETY_PART);
        numbers.getChildren()
                .addAll(
                        number(
                                Material2MZ.PHONE,
                                "988",
                                words.texts().get("check.safety.988"),
                                words.texts().get("check.safety.988.more")),
                        number(Material2AL.LOCAL_HOSPITAL, "911", words.texts().get("check.safety.911"), ""));
        numbers.getStyleClass().add(CheckStyles.NUMBERS);
    }

    private static Node number(org.kordamp.ikonli.Ikon icon, String digits, String what, String more) {
        var number = new Label(digits);
        number.getStyleClass().add(CheckStyles.PHONE);
        var about = new Label(what);
        var line = new HBox(new Icon(icon), number, about);
        line.getStyleClass().add(CheckStyles.PHONE_LINE);
        var box = new VBox(line);
        if (!more.isEmpty()) {
            var rest = new Label(more);
            rest.setMinWidth(USE_PREF_SIZE);
            rest.getStyleClass().add(Styles.META);
            box.getChildren().add(rest);
        }
        return box;
    }

    private HBox recordedLine() {
        var show = new Button(words.texts().get("check.safety.show"));
        show.getStyleClass().add(Styles.LINK);
        show.setId("safety-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> {
            expanded = true;
            show(model.now());
            focusFirst();
        });
        HBox.setHgrow(recorded, Priority.ALWAYS);
        recorded.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(new Icon(Material2AL.CHECK), recorded, show);
        line.getStyleClass().add(CheckStyles.SAFETY_RECORDED);
        return line;
    }

    /// Records what was done; without words it says what is missing.
    void recordNow() {
        var text = recording.take();
        if (!text.isEmpty()) {
            expanded = false;
            leave.run();
            model.visit().recordSafetyStep(text);
        }
    }

    void show(VisitNow now) {
        var any = model.panelShows();
        setVisible(any);
        setManaged(any);
        var open = any && (now.safety().unrecorded() || expanded);
        scroll.setVisible(open);
        scroll.setManaged(open);
        recordedLine.setVisible(any && !open);
        recordedLine.setManaged(any && !open);
        if (!any) {
            expanded = false;
            return;
        }
        pseudoClassStateChanged(ASK, now.safety().onlyToAsk());
        head.getChildren().set(0, now.safety().onlyToAsk() ? caution : danger);
        title.setText(safety.title(now));
        rows.forEach(AsqRow::show);
        findings.show(now);
        showRecorded(now);
        setAccessibleText(title.getText() + " " + findings.spoken());
        requestLayout();
    }

    private void showRecorded(VisitNow now) {
        if (!now.visit().safetySteps().isEmpty()) {
            var last = now.visit().safetySteps().getLast();
            recorded.setText(words.texts()
                    .get(
                            "check.safety.recorded",
                            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                    .withLocale(words.locale())
                                    .format(last.at()),
                            last.done()));
        }
    }

    /// The first question without an answer; once all have one, the line to record.
    void focusFirst() {
        if (recordedLine.isVisible()) {
            recordedLine.lookup("#safety-show").requestFocus();
            return;
        }
        rows.stream()
                .filter(r -> r.isVisible() && model.value(r.question()).isEmpty() && !model.blank(r.question()))
                .findFirst()
                .<Node>map(r -> r)
                .orElse(recording.field())
                .requestFocus();
    }

    @Override
    public void answered(AsqRow row) {
        var at = rows.indexOf(row);
        rows.stream()
                .skip(at + 1L)
                .filter(Node::isVisible)
                .findFirst()
                .<Node>map(r -> r)
                .orElse(recording.field())
                .requestFocus();
    }

    @Override
    public void step(AsqRow row, int by) {
        var at = rows.indexOf(row) + by;
        if (at >= 0 && at < rows.size() && rows.get(at).isVisible()) {
            rows.get(at).requestFocus();
        } else if (by > 0) {
            recording.field().requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && !(event.getTarget() instanceof TextField)) {
            model.visit().undo();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && recording.field().equals(event.getTarget())) {
            rows.stream().filter(Node::isVisible).reduce((_, b) -> b).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    void arrange(Layout now) {
        layout = now;
        body.getChildren().clear();
        switch (layout) {
            case FULL -> body.getChildren().add(halves(asq, column(findings, help())));
            case NARROW -> body.getChildren().addAll(halves(asq, findings), help());
            case SINGLE -> body.getChildren().addAll(asq, findings, numbers, recording);
        }
    }

    /// Two halves. A grid, since a row of boxes would be as high as if each had its preferred width.
    private static GridPane halves(Region left, Region right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return columns(left, right, half, half);
    }

    private static GridPane columns(
            Region left, Region right, ColumnConstraints leftWidth, ColumnConstraints rightWidth) {
        var grid = new GridPane();
        grid.getStyleClass().add(CheckStyles.SAFETY_COLUMNS);
        grid.getColumnConstraints().addAll(leftWidth, rightWidth);
        grid.addRow(0, left, right);
        return grid;
    }

    private GridPane help() {
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        return columns(numbers, recording, new ColumnConstraints(), rest);
    }

    private static VBox column(Region above, Region below) {
        var box = new VBox(above, below);
        box.getStyleClass().add(CheckStyles.SAFETY_RIGHT);
        return box;
    }

    private void reveal(Node node, boolean focused) {
        if (focused && getScene() != null) {
            getParent().layout();
            Reveal.in(scroll, node, MARGIN);
            // The panel may only now be getting its height.
            Platform.runLater(() -> Reveal.in(scroll, node, MARGIN));
        }
    }

    @Override
    protected void layoutChildren() {
        var all = content.prefHeight(getWidth());
        // A bar that is not needed would take room from the words.
        scroll.setVbarPolicy(
                all > getHeight() + 1 ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        super.layoutChildren();
    }

    private double most() {
        return getScene() == null
                ? Double.MAX_VALUE
                : getScene().getHeight() * (layout == Layout.SINGLE ? MOST_SINGLE : MOST);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!scroll.isManaged()) {
            return super.computePrefHeight(width);
        }
        var inner = width < 0 ? getWidth() : width;
        return Math.min(snapSizeY(content.prefHeight(inner) + snappedTopInset() + snappedBottomInset()), most());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    void dispose() {
        sources.close();
        protocol.dispose();
    }
}
