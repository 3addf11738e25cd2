package org.euthymia.desktop.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.euthymia.desktop.theme.HandoutStyles;

/// Two or three choices side by side of which one holds; arrow keys go from one to the next.
final class Segments<T> extends HBox {
    private final List<T> values = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> chosen;

    Segments(String name, Consumer<T> chosen) {
        this.chosen = chosen;
        setAccessibleText(name);
        getStyleClass().add(HandoutStyles.SEGMENTS);
    }

    /// @param id for tests, e.g. `language-es`
    Segments<T> with(T value, String words, String id) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            // One always holds.
            button.setSelected(true);
            chosen.accept(value);
        });
        button.setOnKeyPressed(e -> {
            var by = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
            var to = values.indexOf(value) + by;
            if (by != 0 && !e.isAltDown() && to >= 0 && to < values.size()) {
                var next = (ToggleButton) group.getToggles().get(to);
                next.requestFocus();
                next.fire();
                e.consume();
            }
        });
        values.add(value);
        getChildren().add(button);
        return this;
    }

    void show(T value) {
        var at = values.indexOf(value);
        if (at >= 0) {
            group.selectToggle(group.getToggles().get(at));
        }
    }
}
