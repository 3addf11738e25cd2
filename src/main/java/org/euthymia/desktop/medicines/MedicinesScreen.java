package org.euthymia.desktop.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.PrimaryButton;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.MedicineStyles;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Daily dose and interactions of what is typed, line by line. Everything works by keyboard: Enter adds, arrows go
/// through the lines, Enter on a line edits it, Delete takes it away, Ctrl Z brings it back.
public final class MedicinesScreen implements Screen {
    private final MedicinesViewModel model;
    private final Texts texts;
    private final Sentences sentences;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final FlowPane undo = new FlowPane();
    private final TotalBox total;
    private final VBox factors = new VBox();
    private final Button copy = new Button();
    private final Button use;
    private final InteractionPane interactions;
    private final VBox page = new VBox();
    private final ScrollPane main;
    private final ScrollPane side = new ScrollPane();
    private final VBox sideContent = new VBox();
    private final Subscription subscription;
    private List<RowView> views = List.of();
    private Optional<Long> editing = Optional.empty();

    public MedicinesScreen(MedicinesViewModel model) {
        this.model = model;
        texts = model.texts();
        sentences = new Sentences(model);
        total = new TotalBox(model, sentences);
        interactions = new InteractionPane(model, sentences);
        use = useInCheck();
        use.managedProperty().bind(use.visibleProperty());
        dressField();
        page.getStyleClass().addAll(ShellStyles.PAGE, MedicineStyles.PAGE);
        undo.getStyleClass().add(MedicineStyles.UNDO);
        page.getChildren().addAll(head(), fieldBox(), new VBox(columns(), rows), undo, total, actions(), factors);
        main = new ScrollColumn("medicines", page);
        // Before the field sees it: it would keep the arrow keys and Ctrl C to itself.
        main.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sideContent.getStyleClass().add(MedicineStyles.SIDE_CONTENT);
        side.setContent(sideContent);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll(Styles.SIDE, MedicineStyles.SIDE);
        side.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        arrange(Layout.FULL);
        subscription = model.list().subscribe(this::show);
    }

    private Node head() {
        var title = new Label(texts.get("medicines.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new Label(texts.get("medicines.hint"));
        hint.getStyleClass().add(Styles.META);
        hint.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, hint);
        head.getStyleClass().add(MedicineStyles.HEAD);
        return head;
    }

    private void dressField() {
        field.setId("add-medicine");
        field.setPromptText(texts.get("medicines.add.prompt"));
        field.setAccessibleText(texts.get("medicines.add.accessible"));
        field.getStyleClass().add(MedicineStyles.ADD);
        // A pasted list comes in lines; the field would join them without a gap.
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("[\\r\\n]+", "; "));
            return change;
        }));
        field.setOnAction(_ -> enter());
    }

    private Node fieldBox() {
        var cap = new KeyCap(texts.get("shell.key.enter"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(field, cap);
        box.getStyleClass().add(MedicineStyles.ADD_BOX);
        return box;
    }

    private void enter() {
        var typed = field.getText();
        field.clear();
        if (editing.isPresent()) {
            var id = editing.get();
            editing = Optional.empty();
            model.rewrite(id, typed);
        } else {
            model.add(typed);
        }
        focusOpenQuestion();
    }

    /// What has just been asked is answered next; otherwise typing goes on.
    private void focusOpenQuestion() {
        if (!views.isEmpty()) {
            views.getLast().question().ifPresentOrElse(q -> q.first().requestFocus(), field::requestFocus);
        }
    }

    private Node columns() {
        var name = new Label(texts.get("medicines.column.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                name,
                column(texts.get("medicines.column.amount"), MedicineStyles.CELL_AMOUNT),
                column(texts.get("medicines.column.factor"), MedicineStyles.CELL_FACTOR),
                column(texts.get("medicines.column.mme"), MedicineStyles.CELL_MME),
                column("", MedicineStyles.CELL_DELETE));
        name.getStyleClass().add(Styles.GROUP_LABEL);
        row.getStyleClass().addAll(MedicineStyles.COLUMNS, Styles.ROW);
        return row;
    }

    private static Label column(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.GROUP_LABEL, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node actions() {
        copy.setText(texts.get("medicines.copy"));
        copy.setGraphic(new Icon(Material2OutlinedAL.CONTENT_COPY, Styles.ICON_SMALL));
        copy.setOnAction(_ -> copyList());
        copy.setId("copy-list");
        var all = new Button(texts.get("medicines.factors"));
        all.getStyleClass().add(Styles.LINK);
        all.setOnAction(_ -> {
            if (factors.getChildren().isEmpty()) {
                factors.getChildren().add(new FactorTable(model, sentences));
            } else {
                factors.getChildren().clear();
            }
        });
        var clear = new Button(texts.get("medicines.clear"));
        clear.getStyleClass().add(Styles.LINK);
        clear.setOnAction(_ -> model.clear());
        var row = new FlowPane(copy, new KeyCap("Ctrl C"), all, clear);
        row.getStyleClass().add(MedicineStyles.ACTIONS);
        return row;
    }

    private Button useInCheck() {
        var button = new PrimaryButton(
                Material2AL.ASSIGNMENT_TURNED_IN, texts.get("medicines.use"), model.nextKey(), model::useInCheck);
        button.setId("use-in-check");
        return button;
    }

    @Override
    public boolean pressed(ScreenKey key) {
        if (key == ScreenKey.NEXT && use.isVisible()) {
            model.useInCheck();
            return true;
        }
        return false;
    }

    private void copyList() {
        model.copy();
        copy.setText(texts.get("medicines.copied"));
        copy.setAccessibleText(texts.get("medicines.copied"));
    }

    private void show(MedicineList list) {
        var focused = views.stream()
                .filter(v -> v.line().isFocused())
                .map(views::indexOf)
                .findFirst();
        sentences.number(list);
        copy.setText(texts.get("medicines.copy"));
        var built = new ArrayList<RowView>();
        list.rows().forEach(r -> built.add(new RowView(model, sentences, r, () -> edit(r))));
        var shrank = built.size() < views.size();
        var hadFocus = views.stream().anyMatch(v -> isInside(v, focusOwner()));
        views = List.copyOf(built);
        rows.getChildren().setAll(built);
        showUndo(list.removed());
        total.show(list.dose());
        var any = !list.rows().isEmpty();
        total.setVisible(any);
        total.setManaged(any);
        use.setVisible(any);
        if (!factors.getChildren().isEmpty()) {
            factors.getChildren().setAll(new FactorTable(model, sentences));
        }
        interactions.show(list);
        if (hadFocus) {
            refocus(focused, shrank);
        }
    }

    private void refocus(Optional<Integer> at, boolean shrank) {
        if (views.isEmpty() || (!shrank && at.isEmpty())) {
            field.requestFocus();
        } else {
            views.get(Math.min(at.orElse(views.size() - 1), views.size() - 1))
                    .line()
                    .requestFocus();
        }
    }

    private @org.jspecify.annotations.Nullable Node focusOwner() {
        return main.getScene() == null ? null : main.getScene().getFocusOwner();
    }

    private static boolean isInside(Node parent, @org.jspecify.annotations.Nullable Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private void showUndo(Optional<String> removed) {
        undo.getChildren().clear();
        undo.setManaged(removed.isPresent());
        removed.ifPresent(what -> {
            var words = new Label(texts.get("medicines.removed", what));
            var button = new Button(texts.get("shell.undo"));
            button.getStyleClass().add(Styles.LINK);
            button.setId("undo-remove");
            button.setOnAction(_ -> model.undo());
            undo.getChildren().addAll(words, button, new KeyCap("Ctrl Z"));
        });
    }

    private void edit(MedicineList.Row row) {
        editing = Optional.of(row.line().id());
        field.setText(row.line().text());
        field.requestFocus();
        field.positionCaret(field.getLength());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            shortcut(event);
            return;
        }
        var at = views.stream()
                .filter(v -> v.line().isFocused())
                .map(views::indexOf)
                .findFirst();
        switch (event.getCode()) {
            case DOWN -> move(event, at.map(i -> i + 1).orElse(0), at.isPresent() || field.isFocused());
            case UP -> move(event, at.map(i -> i - 1).orElse(-1), at.isPresent());
            case DELETE, BACK_SPACE ->
                at.ifPresent(i -> {
                    model.remove(views.get(i).id());
                    event.consume();
                });
            case ENTER, F2 ->
                at.ifPresent(i -> {
                    edit(model.list().get().rows().get(i));
                    event.consume();
                });
            case ESCAPE -> {
                if (editing.isPresent()) {
                    editing = Optional.empty();
                    field.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int to, boolean applies) {
        if (applies) {
            if (to < 0) {
                field.requestFocus();
            } else if (to < views.size()) {
                views.get(to).line().requestFocus();
            }
            event.consume();
        }
    }

    private void shortcut(KeyEvent event) {
        var selects = focusOwner() instanceof TextInputControl t
                && !t.getSelectedText().isEmpty();
        if (event.getCode() == KeyCode.C && !selects && !event.isShiftDown()) {
            copyList();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && model.list().get().removed().isPresent()) {
            model.undo();
            event.consume();
        }
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
    public void arrange(Layout layout) {
        var single = layout == Layout.SINGLE;
        side.setVisible(!single);
        side.setManaged(!single);
        page.getChildren().removeAll(interactions, use);
        sideContent.getChildren().clear();
        if (single) {
            page.getChildren().addAll(page.getChildren().indexOf(factors) - 1, List.of(interactions, use));
        } else {
            sideContent.getChildren().addAll(use, interactions);
        }
    }

    @Override
    public void shown() {
        Platform.runLater(field::requestFocus);
    }

    @Override
    public void dispose() {
        sentences.close();
        subscription.unsubscribe();
    }
}
