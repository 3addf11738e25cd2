package org.euthymia.desktop.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.theme.Styles;
import org.jspecify.annotations.Nullable;

/// One statement: number, text with its citations, the line of design, population and year, and the certainty, which
/// stands either in a column at the right or, where there is no room for one, at the end of that line.
public final class StatementRow extends HBox {
    private final HBox foot = new HBox();
    private final Region gap = new Region();
    private final VBox body;
    private final @Nullable CertaintyMark mark;

    /// Where the certainty stands.
    public enum Form {
        COLUMN,
        FOOT
    }

    /// @param number shown at the left, if the list counts
    /// @param meta design, who, year
    public StatementRow(
            Optional<String> number,
            Node text,
            Optional<? extends Node> meta,
            Optional<CertaintyMark> mark,
            Form form) {
        this.mark = mark.orElse(null);
        getStyleClass().add(Styles.STATEMENT);
        number.ifPresent(n -> getChildren().add(numberLabel(n)));
        foot.getStyleClass().add(Styles.STATEMENT_FOOT);
        meta.ifPresent(foot.getChildren()::add);
        HBox.setHgrow(gap, Priority.ALWAYS);
        body = new VBox(text);
        body.getStyleClass().add(Styles.STATEMENT_BODY);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        setForm(form);
    }

    /// Moves the certainty to where it belongs in this form.
    public void setForm(Form form) {
        if (mark != null) {
            getChildren().remove(mark);
            foot.getChildren().removeAll(gap, mark);
            mark.getStyleClass().remove(Styles.CERTAINTY_COLUMN);
            switch (form) {
                case COLUMN -> {
                    mark.getStyleClass().add(Styles.CERTAINTY_COLUMN);
                    getChildren().add(mark);
                }
                case FOOT -> foot.getChildren().addAll(gap, mark);
            }
        }
        body.getChildren().remove(foot);
        if (!foot.getChildren().isEmpty()) {
            body.getChildren().add(foot);
        }
    }

    private static Label numberLabel(String number) {
        var label = new Label(number);
        label.getStyleClass().add(Styles.STATEMENT_NUMBER);
        return label;
    }
}
