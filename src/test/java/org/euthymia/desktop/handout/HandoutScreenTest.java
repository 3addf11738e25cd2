package org.euthymia.desktop.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The handout's screen by keyboard.
class HandoutScreenTest extends ApplicationTest {
    private final HandoutDesk desk = new HandoutDesk();
    private final HandoutViewModel model = desk.open("opioids-and-mood");
    private final List<HandoutScreen> screens = new ArrayList<>();
    private final HBox root = new HBox();

    @Override
    public void start(Stage stage) {
        Stylesheets.loadFonts();
        var screen = new HandoutScreen(model, new HandoutScreen.Keys("Ctrl P", "Ctrl S"));
        screens.add(screen);
        HBox.setHgrow(screen.main(), Priority.ALWAYS);
        root.getChildren().addAll(screen.main(), screen.side().orElseThrow());
        root.getStyleClass().add(ShellStyles.SHELL);
        stage.setScene(new Scene(root, 996, 716));
        Stylesheets.apply(stage.getScene(), Theme.LIGHT, 100);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.shown();
    }

    private Node focused() {
        return root.getScene().getFocusOwner();
    }

    private void focus(String id) {
        interact(() -> root.lookup(id).requestFocus());
    }

    @Test
    void printsInTwoKeystrokes() {
        interact(() -> screens.getFirst().pressed(ScreenKey.PRINT));
        assertThat(focused()).isInstanceOf(ComboBox.class);
        type(KeyCode.ENTER);
        assertThat(desk.printers().sent()).hasSize(1);
        assertThat(lookup("#print-sent").queryAs(Labeled.class).getText()).contains("Desk");
    }

    @Test
    void aLineIsEditedInPlaceAndTheScoreFollows() {
        focus("#line-main-2");
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("edit-line");
        interact(() -> {
            var field = (TextInputControl) focused();
            field.setText("Call us");
            field.end();
        });
        write(" now");
        assertThat(model.edit().lines("main").get(2).text()).isEqualTo("Call us now");
        assertThat(focused().getId()).isEqualTo("edit-line");
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("line-main-2");
        assertThat(lookup("#edit-line").queryAll()).isEmpty();
    }

    @Test
    void aLockedLineCanBeReadAndNotEdited() {
        focus("#line-safety-0");
        assertThat(focused().getAccessibleText()).startsWith("Locked");
        type(KeyCode.ENTER);
        assertThat(lookup("#edit-line").queryAll()).isEmpty();
        type(KeyCode.DELETE);
        assertThat(model.edit().lines("safety")).hasSize(3);
    }

    @Test
    void aLineTakenOffGivesTheFocusToAnother() {
        focus("#line-main-2");
        type(KeyCode.DELETE);
        assertThat(model.edit().lines("main")).hasSize(2);
        assertThat(focused().getId()).startsWith("line-");
    }

    @Test
    void everyControlHasAName() {
        var nameless = root.lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(n -> n instanceof ButtonBase || n instanceof TextInputControl || n instanceof LineRow)
                .filter(n ->
                        n.getAccessibleText() == null || n.getAccessibleText().isBlank())
                .filter(n -> !(n instanceof Labeled l)
                        || l.getText() == null
                        || l.getText().isBlank())
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void withOneColumnEverythingStandsInIt() {
        interact(() -> screens.getFirst().arrange(Layout.SINGLE));
        assertThat(screens.getFirst().side().orElseThrow().isVisible()).isFalse();
        assertThat(root.lookup("#print")).isNotNull();
    }
}
