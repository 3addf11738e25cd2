package org.euthymia.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.euthymia.desktop.theme.ShellStyles;
import org.jspecify.annotations.Nullable;

/// A few choices of which one holds, side by side. Arrow keys go from one to the next.
final class ChoiceRow<T> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values = new ArrayList<>();
    private final Consumer<T> chosen;
    private boolean showing;

    ChoiceRow(Consumer<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add(ShellStyles.CHOICES);
        // Not each button's action: the arrow keys choose without one.
        group.selectedToggleProperty().subscribe(this::choose);
    }

    private void choose(@Nullable Toggle toggle) {
        if (!showing && toggle != null) {
            chosen.accept(values.get(group.getToggles().indexOf(toggle)));
        }
    }

    ChoiceRow<T> with(T value, String words) {
        var button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        values.add(value);
        getChildren().add(button);
        return this;
    }

    void show(T value) {
        var index = values.indexOf(value);
        if (index >= 0) {
            showing = true;
            group.selectToggle(group.getToggles().get(index));
            showing = false;
        }
    }

    void focus() {
        var selected = group.getSelectedToggle();
        (selected instanceof RadioButton button ? button : getChildren().getFirst()).requestFocus();
    }
}
