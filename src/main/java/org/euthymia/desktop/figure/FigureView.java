package org.euthymia.desktop.figure;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.figure.Figure;
import org.euthymia.figure.FigureLayout;
import org.euthymia.figure.FigureTable;
import org.euthymia.figure.FigureWords;
import org.euthymia.library.Certainty;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;

/// A figure in its box: title with the numbers of its sources, picture, certainty. `T` shows the same as a table while
/// the focus is in it. FX thread only.
public final class FigureView extends VBox {
    private static final String TABLE_KEY = "T";

    private final Figure figure;
    private final Texts texts;
    private final FigureWords words;
    private final FigurePicture picture;
    private final Button toggle = new Button();
    private @Nullable FigureGrid table;
    private boolean asTable;

    /// @param citations controls that open its sources, in order
    /// @param texts of the desktop bundle
    public FigureView(Figure figure, List<Node> citations, Texts texts) {
        this.figure = figure;
        this.texts = texts;
        words = new FigureWords(Texts.of("figure", texts.locale()));
        var about = figure.about();
        var spoken = texts.get("figure.picture.accessible", about.alt(), String.join(" ", about.notes()));
        picture = new FigurePicture(figure, new FigureLayout(words), about.title() + ". " + spoken);
        getStyleClass().addAll(Styles.CARD_BOX, Styles.FIGURE);
        getChildren().addAll(title(citations), picture, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        label();
    }

    public Figure figure() {
        return figure;
    }

    private Prose title(List<Node> citations) {
        var title = new Prose(Styles.STRONG).words(figure.about().title());
        for (var citation : citations) {
            title.words(" ").node(citation, "");
        }
        return title;
    }

    private FlowPane foot() {
        toggle.getStyleClass().add(Styles.ACTION);
        toggle.setGraphic(new KeyCap(TABLE_KEY));
        toggle.setContentDisplay(ContentDisplay.RIGHT);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(_ -> toggle());
        var foot = new FlowPane();
        foot.getStyleClass().add(Styles.FIGURE_FOOT);
        certainty().ifPresent(foot.getChildren()::add);
        foot.getChildren().add(toggle);
        return foot;
    }

    private Optional<CertaintyMark> certainty() {
        return figure.about()
                .basis()
                .certainty()
                .flatMap(Certainty::ofWord)
                .map(c -> new CertaintyMark(c, CertaintyMark.Form.PHRASE, texts));
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.T && !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown()) {
            toggle();
            e.consume();
        }
    }

    private void toggle() {
        var focused = picture.isFocused() || (table != null && table.isFocused());
        asTable = !asTable;
        var shown = asTable ? table() : picture;
        getChildren().set(1, shown);
        label();
        if (focused) {
            shown.requestFocus();
        }
    }

    private FigureGrid table() {
        if (table == null) {
            var spoken = texts.get("figure.table.accessible", figure.about().title());
            table = new FigureGrid(FigureTable.of(figure, words), spoken);
        }
        return table;
    }

    private void label() {
        toggle.setText(asTable ? texts.get("figure.as-picture") : texts.get("figure.as-table"));
        toggle.setAccessibleText(
                asTable ? texts.get("figure.as-picture.accessible") : texts.get("figure.as-table.accessible"));
    }
}
