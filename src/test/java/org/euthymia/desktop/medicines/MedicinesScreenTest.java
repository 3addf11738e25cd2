package org.euthymia.desktop.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.Picture;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.library.DrugTables;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/// The screen by keyboard only.
class MedicinesScreenTest extends ApplicationTest {
    private static final Library LIBRARY = DrugTables.shipped();

    private final List<String> copied = new ArrayList<>();
    private final MedicinesViewModel model = new MedicinesViewModel(
            LIBRARY, Texts.of("desktop", Locale.ENGLISH), copied::add, _ -> {}, _ -> {}, "Ctrl Enter");
    private final List<MedicinesScreen> screens = new ArrayList<>();
    private final HBox root = new HBox();

    @Override
    public void start(Stage stage) {
        Stylesheets.loadFonts();
        var screen = new MedicinesScreen(model);
        screens.add(screen);
        HBox.setHgrow(screen.main(), Priority.ALWAYS);
        root.getChildren().addAll(screen.main(), screen.side().orElseThrow());
        root.getStyleClass().add(ShellStyles.SHELL);
        stage.setScene(new Scene(root, 1196, 716));
        Stylesheets.apply(stage.getScene(), Theme.LIGHT, 100);
        // The headless screen is 1000 wide: a wider window in its middle would begin left of it, where nothing can be
        // drawn.
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.shown();
    }

    private void add(String line) {
        interact(() -> {
            var field = lookup("#add-medicine").queryAs(TextField.class);
            field.requestFocus();
            field.setText(line);
        });
        type(KeyCode.ENTER);
    }

    private String total() {
        return lookup("#total").queryAs(Label.class).getText();
    }

    private String words() {
        var all = new StringBuilder();
        collect(root, all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder into) {
        if (node instanceof Labeled l) {
            into.append(l.getText()).append('\n');
        } else if (node instanceof Text t) {
            into.append(t.getText()).append('\n');
        }
        if (node instanceof Parent p) {
            p.getChildrenUnmodifiable().forEach(c -> collect(c, into));
        }
    }

    @Test
    void theVisitByKeyboard() {
        add("oxycodone ER 20 mg twice daily");
        assertThat(total()).isEqualTo("60");
        add("tramadol 50 mg prn");
        assertThat(total()).isEqualTo("60 or more");
        assertThat(lookup("#left-out").queryAs(Label.class).getText()).contains("tramadol");
        // The question has the focus: a digit answers it.
        type(KeyCode.DIGIT4);
        assertThat(total()).isEqualTo("60 to 100");
        add("ambein 10 mg at night");
        assertThat(words()).contains("read as Ambien").contains("Serious: avoid");
    }

    @Test
    void rowsAreEditedRemovedAndBroughtBackByKeys() {
        add("oxycodone 20 mg bid");
        add("sertraline 50 mg daily");
        type(KeyCode.DOWN);
        type(KeyCode.DELETE);
        assertThat(model.list().get().rows()).hasSize(1);
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(model.list().get().rows()).hasSize(2);
        interact(() -> lookup("#add-medicine").query().requestFocus());
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertThat(lookup("#add-medicine").queryAs(TextField.class).getText()).isEqualTo("oxycodone 20 mg bid");
        interact(() -> lookup("#add-medicine").queryAs(TextField.class).setText("oxycodone 10 mg bid"));
        type(KeyCode.ENTER);
        assertThat(total()).isEqualTo("30");
    }

    @Test
    void copyTakesTheWholeListAsText() {
        add("oxycodone 20 mg bid");
        add("meperidine 50 mg qid");
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(copied).singleElement().asString().contains("60 or more", "meperidine not counted");
    }

    @Test
    void useDisorderIsAskedInPlace() {
        add("methadone 40 mg daily");
        add("Xanax 1 mg tid");
        assertThat(words()).contains("I-19").contains("opioid use disorder?");
        interact(() -> lookup("#use .eu-answer-key").queryAs(Button.class).fire());
        assertThat(words()).contains("I-20").contains("✓ Yes");
        assertThat(model.list().get().found().pairs().getFirst().rows()).hasSize(1);
    }

    @Test
    void aCitationOpensItsSource() {
        add("oxycodone 20 mg bid");
        var button =
                (CitationButton) lookup(".eu-citation").queryAll().iterator().next();
        interact(() -> {
            button.requestFocus();
            button.fire();
        });
        assertThat(lookup(".eu-source-panel").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".eu-source-panel").tryQuery()).isEmpty();
    }

    @Test
    void controlsHaveNames() {
        add("tramadol 50 mg prn");
        add("smack");
        assertThat(lookup(".button").queryAllAs(Button.class))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(
                                b.getAccessibleText() == null
                                                || b.getAccessibleText().isBlank()
                                        ? b.getText()
                                        : b.getAccessibleText())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawnInEveryThemeAndSize(Theme theme) {
        add("oxycodone ER 20 mg twice daily");
        add("tramadol 50 mg prn");
        add("ambein 10 mg at night");
        add("sertraline 50 mg daily");
        interact(() -> Stylesheets.apply(root.getScene(), theme, 100));
        picture("medicines-" + theme.word());
        size(916, 616, "narrow", theme, 100, Layout.NARROW);
        picture("medicines-narrow-" + theme.word());
        size(1196, 716, "single", theme, 200, Layout.SINGLE);
        picture("medicines-200-" + theme.word());
        assertThat(screens.getFirst().side().orElseThrow().isVisible()).isFalse();
        assertThat(words()).contains("Zolpidem").contains("Interactions");
    }

    private void size(double width, double height, String state, Theme theme, int percent, Layout layout) {
        interact(() -> {
            root.getScene().getWindow().setWidth(width);
            root.getScene().getWindow().setHeight(height);
            List.of("narrow", "single")
                    .forEach(s -> root.pseudoClassStateChanged(PseudoClass.getPseudoClass(s), s.equals(state)));
            Stylesheets.apply(root.getScene(), theme, percent);
            screens.getFirst().arrange(layout);
        });
    }

    /// Writes what is drawn, where asked to, for looking at.
    private void picture(String name) {
        var folder = System.getProperty("pictures", "");
        interact(() -> {
            root.applyCss();
            root.layout();
        });
        sleep(80);
        interact(() -> {
            var image = root.getScene().snapshot(null);
            assertThat(image.getWidth()).isPositive();
            if (!folder.isEmpty()) {
                Picture.write(image, Path.of(folder, name + ".png"));
            }
        });
    }
}
