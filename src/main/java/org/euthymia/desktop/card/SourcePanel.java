package org.euthymia.desktop.card;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Reference;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The face of one source: what it is, what it is used for, how much of it was read, and what can be copied.
final class SourcePanel extends VBox {
    private static final double STEP = 0.25;
    /// Room for the frame of the scrolling part, in pixels.
    private static final double FRAME = 4;

    private final SourceDetails details;
    private final SourceShelf model;
    private final Commands commands;
    private final Texts texts;
    private final VBox others = new VBox();
    private final ScrollPane body;

    /// What the panel asks of its popover.
    interface Commands {
        /// @param by 1 for the next source, -1 for the one before
        void step(int by);

        void close();

        void openCard(String cardId);
    }

    SourcePanel(SourceDetails details, SourceShelf model, Commands commands) {
        this.details = details;
        this.model = model;
        this.commands = commands;
        texts = model.texts();
        getStyleClass().add(Styles.SOURCE_PANEL);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("card.panel.accessible", details.number(), details.of(), details.title()));
        setAccessibleHelp(String.join(". ", details.usedFor()));
        body = body();
        getChildren().addAll(head(), body, actions());
    }

    SourceDetails details() {
        return details;
    }

    /// @return the height in pixels at which all of it is seen in this width, once its scene is dressed
    double fit(double width) {
        setMinHeight(0);
        setPrefSize(width, USE_COMPUTED_SIZE);
        applyCss();
        var content = (Region) body.getContent();
        var inner = width - getInsets().getLeft() - getInsets().getRight();
        var rest = getChildren().stream()
                .filter(child -> !child.equals(body))
                .mapToDouble(child -> child.prefHeight(inner))
                .sum();
        var gaps = getSpacing() * (getChildren().size() - 1);
        return Math.ceil(content.prefHeight(inner)
                + FRAME
                + rest
                + gaps
                + getInsets().getTop()
                + getInsets().getBottom());
    }

    /// Takes exactly this room; what does not fit scrolls.
    void setHeight(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /// @param by 1 for down, -1 for up
    void scroll(int by) {
        body.setVvalue(body.getVvalue() + by * STEP);
    }

    private HBox head() {
        var where = new Label(texts.get("card.panel.number", details.number(), details.of()));
        where.getStyleClass().add(Styles.GROUP_LABEL);
        where.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(where, gap);
        row.getStyleClass().add(Styles.PANEL_HEAD);
        if (details.of() > 1) {
            var words = new Label(texts.get("card.panel.others"));
            words.getStyleClass().add(Styles.META);
            row.getChildren().addAll(step(-1, "←"), step(1, "→"), words);
        }
        row.getChildren().addAll(new KeyCap("Esc"), close());
        return row;
    }

    private Button step(int by, String key) {
        var button = new Button(key);
        button.getStyleClass().addAll(Styles.KEY, Styles.KEY_BUTTON);
        button.setAccessibleText(by < 0 ? texts.get("card.panel.previous") : texts.get("card.panel.next"));
        button.setOnAction(_ -> commands.step(by));
        return button;
    }

    private Button close() {
        var button = new Button();
        button.setGraphic(new Icon(Material2AL.CLOSE, Styles.ICON_SMALL));
        button.getStyleClass().addAll(Styles.ICON_BUTTON, Styles.KEY_BUTTON);
        button.setAccessibleText(texts.get("card.panel.close"));
        button.setOnAction(_ -> commands.close());
        return button;
    }

    private ScrollPane body() {
        var title = new Prose(Styles.PANEL_TITLE).words(details.title());
        var byline = new Prose(Styles.META).words(details.byline());
        others.getStyleClass().add(Styles.LIST);
        others.setVisible(false);
        others.setManaged(false);
        var body = new VBox(title, byline, rows(), others);
        body.getStyleClass().add(Styles.PANEL_BODY);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private GridPane rows() {
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.PANEL_ROWS);
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), value);
        if (!details.usedFor().isEmpty()) {
            row(grid, texts.get("card.panel.used-for"), prose(String.join("\n", details.usedFor())));
        }
        details.design().ifPresent(d -> row(grid, texts.get("card.panel.design"), prose(d)));
        if (details.certainty().isPresent() || !details.why().isEmpty()) {
            row(grid, texts.get("card.panel.certainty"), certainty());
        }
        if (!details.read().isEmpty()) {
            row(grid, texts.get("card.panel.read"), prose(details.read()));
        }
        row(grid, texts.get("card.panel.corrections"), corrections());
        details.identifiers().forEach(i -> row(grid, name(i), prose(i.value())));
        return grid;
    }

    private String name(Reference.Identifier identifier) {
        return switch (identifier.scheme()) {
            case DOI -> texts.get("card.panel.doi");
            case PMID -> texts.get("card.panel.pmid");
            case PMCID -> texts.get("card.panel.pmcid");
            case URL -> texts.get("card.panel.address");
        };
    }

    private static void row(GridPane grid, String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().addAll(Styles.META, Styles.PANEL_LABEL);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private static Prose prose(String words) {
        return new Prose().words(words);
    }

    private Prose certainty() {
        var prose = new Prose();
        details.certainty()
                .map(c -> new CertaintyMark(c, CertaintyMark.Form.WORD, texts))
                .ifPresent(mark -> prose.node(mark, mark.getText()));
        if (!details.why().isEmpty()) {
            var separator = details.certainty().isPresent() ? " · " : "";
            prose.words(separator + details.why(), Styles.MUTED);
        }
        return prose;
    }

    private HBox corrections() {
        var row = switch (details.standing()) {
            case Standing.NoneRecorded _ ->
                new HBox(
                        new Icon(Material2OutlinedAL.HELP_OUTLINE, Styles.ICON_SMALL),
                        prose(texts.get("card.panel.corrections.none")));
            case Standing.Corrected c ->
                new HBox(
                        new Icon(Material2OutlinedAL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_WARNING),
                        prose(texts.get("card.panel.corrections.corrected", c.note())));
            case Standing.Retracted r ->
                new HBox(
                        new Icon(Material2OutlinedAL.BLOCK, Styles.ICON_SMALL, Styles.ICON_DANGER),
                        prose(texts.get("card.panel.corrections.retracted", r.note())));
        };
        row.getStyleClass().add(Styles.PANEL_LINE);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        return row;
    }

    private FlowPane actions() {
        var row = new FlowPane();
        row.getStyleClass().add(Styles.PANEL_ACTIONS);
        row.getChildren().add(action(texts.get("card.panel.copy-reference"), "C", () -> model.copyReference(details)));
        if (details.doi().isPresent()) {
            row.getChildren().add(action(texts.get("card.panel.copy-doi"), "D", () -> model.copyDoi(details)));
        }
        if (!details.otherCards().isEmpty()) {
            row.getChildren().add(othersLink());
        }
        return row;
    }

    private Button action(String words, String key, Runnable act) {
        var button = new Button(words, new KeyCap(key));
        button.getStyleClass().add(Styles.SMALL);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button othersLink() {
        var link = new Button(
                texts.get("card.panel.other-cards", details.otherCards().size()));
        link.getStyleClass().add(Styles.LINK);
        link.setOnAction(_ -> showOthers());
        return link;
    }

    private void showOthers() {
        if (others.getChildren().isEmpty()) {
            details.otherCards().forEach(card -> {
                var link = new Hyperlink(card.title());
                link.setWrapText(true);
                link.setOnAction(_ -> commands.openCard(card.id()));
                others.getChildren().add(link);
            });
        }
        others.setVisible(!others.isVisible());
        others.setManaged(others.isVisible());
        if (others.isVisible()) {
            others.getChildren().getFirst().requestFocus();
        }
    }
}
