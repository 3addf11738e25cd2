package org.euthymia.desktop.visit;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.PrimaryButton;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.VisitStyles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// The whole visit over the right side of the window; what lies under it stays usable.
public final class VisitDrawer extends BorderPane {
    private static final int NOTE_ROWS = 11;

    private final CurrentVisit visit;
    private final Texts texts;
    private final Leads leads;
    private final VisitSummary summary;
    private final Label title = new Label();
    private final TextField label = new TextField();
    private final VBox lines = new VBox();
    private final VBox body = new VBox();
    private final StackPane ending = new StackPane();
    private final Button end = new Button();
    private final NoteCopy note;
    private final TextArea noteText = new TextArea();
    private final Label copied = new Label();
    private String written = "";

    /// @param cards the search page
    /// @param closed after the drawer was closed; puts the focus back
    public record Leads(
            Runnable cards,
            Runnable medicines,
            Runnable check,
            Runnable result,
            Runnable safety,
            Runnable handouts,
            Runnable closed) {}

    /// Keys as shown: opens and closes it, copies the note.
    public record Keys(String open, String note) {}

    /// @param texts of the desktop bundle
    /// @param note the note for the chart
    /// @param cardTitle title of a card's id, if the library has it
    public VisitDrawer(
            CurrentVisit visit,
            Texts texts,
            Keys keys,
            NoteCopy note,
            Function<String, Optional<String>> cardTitle,
            Leads leads) {
        this.note = note;
        this.visit = visit;
        this.texts = texts;
        this.leads = leads;
        summary = new VisitSummary(texts, cardTitle);
        setId("visit-drawer");
        getStyleClass().add(VisitStyles.DRAWER);
        setTop(head(keys.open()));
        setCenter(scroll());
        setBottom(foot(keys.note()));
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private HBox head(String key) {
        title.getStyleClass().add(Styles.SECTION);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button(null, new Icon(Material2AL.CLOSE));
        close.setId("visit-close");
        close.getStyleClass().add(Styles.ICON_BUTTON);
        close.setAccessibleText(texts.get("visit.close"));
        close.setTooltip(new Tooltip(texts.get("visit.close")));
        close.setOnAction(_ -> close());
        var head = new HBox(title, new KeyCap(key), close);
        head.getStyleClass().add(VisitStyles.DRAWER_HEAD);
        return head;
    }

    private ScrollPane scroll() {
        label.setId("visit-record-label");
        label.setPromptText(texts.get("visit.label.prompt"));
        label.setAccessibleText(texts.get("visit.label.prompt"));
        label.textProperty().addListener((_, _, now) -> {
            if (!now.strip().equals(visit.visit().label())) {
                visit.note(v -> v.withLabel(now));
            }
        });
        body.getStyleClass().add(VisitStyles.DRAWER_BODY);
        noteText.setId("visit-note");
        noteText.setWrapText(true);
        noteText.setPrefRowCount(NOTE_ROWS);
        noteText.setAccessibleText(texts.get("visit.note"));
        var noteHead = new Label(texts.get("visit.note"));
        noteHead.getStyleClass().add(Styles.GROUP_LABEL);
        body.getChildren().addAll(label, ending, lines, noteHead, noteText);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void copyNote() {
        copied.setText(note.copy(noteText.getText()));
        copied.setVisible(true);
    }

    /// What was edited stays until the visit itself says something else.
    private void showNote() {
        var words = note.words();
        if (!words.equals(written)) {
            written = words;
            noteText.setText(words);
            copied.setVisible(false);
        }
    }

    private VBox foot(String noteKey) {
        end.setId("end-visit");
        end.setText(texts.get("visit.end"));
        end.setMaxWidth(Double.MAX_VALUE);
        end.setOnAction(_ -> askToEnd(() -> {}));
        var memory = new Label(texts.get("visit.memory"));
        memory.getStyleClass().add(Styles.META);
        memory.setWrapText(true);
        memory.setMinHeight(Region.USE_PREF_SIZE);
        copied.setId("visit-copied");
        copied.getStyleClass().add(Styles.META);
        copied.setWrapText(true);
        copied.setMinHeight(Region.USE_PREF_SIZE);
        copied.managedProperty().bind(copied.visibleProperty());
        copied.setVisible(false);
        var copy = new PrimaryButton(Material2AL.ASSIGNMENT, texts.get("visit.note.copy"), noteKey, this::copyNote);
        copy.setId("visit-copy-note");
        var foot = new VBox(copy, copied, end, memory);
        foot.getStyleClass().add(VisitStyles.DRAWER_FOOT);
        return foot;
    }

    public Subscription subscribe() {
        return visit.now().subscribe(this::show);
    }

    private void show(VisitNow now) {
        var day = texts.day(now.visit().day());
        title.setText(
                now.visit().label().isEmpty()
                        ? texts.get("visit.title.new", day)
                        : texts.get("visit.title", now.visit().label(), day));
        if (!label.getText().strip().equals(now.visit().label())) {
            label.setText(now.visit().label());
        }
        if (isVisible()) {
            fill(now);
        }
    }

    private void fill(VisitNow now) {
        showNote();
        lines.getChildren().setAll(summary.of(now).stream().map(this::row).toList());
    }

    private HBox row(VisitSummary.Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add(VisitStyles.DRAWER_NAME);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label(line.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var action = new Button(line.action());
        action.getStyleClass().add(Styles.LINK);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setAccessibleText(line.name() + ": " + line.action());
        action.setOnAction(_ -> lead(line.source()).run());
        var row = new HBox(mark(line.known()), name, value, action);
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add(VisitStyles.DRAWER_ROW);
        return row;
    }

    private Runnable lead(VisitSummary.Source source) {
        return switch (source) {
            case CARDS -> leads.cards();
            case MEDICINES -> leads.medicines();
            case SAFETY -> leads.safety();
            case CHECK -> leads.check();
            case RESULT -> leads.result();
            case HANDOUTS -> leads.handouts();
        };
    }

    private static Region mark(boolean known) {
        if (known) {
            return new StackPane(new Icon(Material2AL.CHECK, Styles.ICON_SMALL));
        }
        var open = new Label("?");
        open.getStyleClass().add(MedicineStyles.UNKNOWN_MARK);
        open.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return open;
    }

    /// Opens or closes it.
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    public void open() {
        setVisible(true);
        ending.getChildren().clear();
        show(visit.now().get());
        label.requestFocus();
    }

    public void close() {
        if (isVisible()) {
            setVisible(false);
            leads.closed().run();
        }
    }

    /// Asks in place whether the visit is over, naming what is still open.
    ///
    /// @param after what to do once it is over
    public void askToEnd(Runnable after) {
        if (!isVisible()) {
            open();
        }
        var pane = new EndVisit(
                visit,
                texts,
                new EndVisit.Leads(
                        () -> {
                            close();
                            leads.result().run();
                        },
                        () -> {
                            close();
                            after.run();
                        },
                        () -> {
                            ending.getChildren().clear();
                            label.requestFocus();
                        }));
        ending.getChildren().setAll(pane);
        pane.focusFirst();
    }
}
