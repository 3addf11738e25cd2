package org.euthymia.desktop.check;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// A field for a date or a number: says how the text was understood, and below it in words if it was not. What was
/// typed stays. Taken with Enter and when the focus leaves. FX thread only.
final class TypedField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Label error = new Label();
    private final Function<String, Result> take;
    private String taken = "";

    /// What came of a text.
    ///
    /// @param understood how it was understood; empty if that goes without saying
    /// @param error what is wrong and what is accepted; empty if nothing is
    record Result(String understood, Optional<String> error) {
        static Result understood(String words) {
            return new Result(words, Optional.empty());
        }

        static Result wrong(String words) {
            return new Result("", Optional.of(words));
        }
    }

    /// @param take takes the text as the answer, or says what is wrong with it
    TypedField(String name, String prompt, Function<String, Result> take) {
        this.take = take;
        getStyleClass().add(CheckStyles.TYPED);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setAccessibleHelp(prompt);
        field.getStyleClass().add(CheckStyles.TYPED_FIELD);
        understood.getStyleClass().add(Styles.META);
        error.getStyleClass().addAll(Styles.DANGER_TEXT, CheckStyles.TYPED_ERROR);
        error.setGraphic(new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_DANGER));
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        understood.managedProperty().bind(understood.visibleProperty());
        var line = new HBox(understood, field);
        line.getStyleClass().add(CheckStyles.TYPED_LINE);
        getChildren().addAll(line, error);
        field.focusedProperty().subscribe(now -> {
            if (!now) {
                commit();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// Takes what is typed, unless it was taken already.
    ///
    /// @return false if it could not be taken
    boolean commit() {
        if (field.getText().equals(taken)) {
            return !error.isVisible();
        }
        var result = take.apply(field.getText());
        taken = field.getText();
        show(result);
        return result.error().isEmpty();
    }

    private void show(Result result) {
        understood.setText(result.understood());
        understood.setVisible(!result.understood().isEmpty());
        error.setVisible(result.error().isPresent());
        error.setText(result.error().orElse(""));
        field.setAccessibleHelp(result.error().orElse(field.getPromptText()));
        pseudoClassStateChanged(WRONG, result.error().isPresent());
    }

    /// The answer is now another one than what stands here.
    void set(String text, String meaning) {
        field.setText(text);
        taken = text;
        show(Result.understood(meaning));
    }

    /// What was typed and taken last.
    String taken() {
        return taken;
    }

    boolean wrong() {
        return error.isVisible();
    }
}
