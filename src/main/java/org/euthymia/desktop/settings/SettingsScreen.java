package org.euthymia.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.opening.OpenLibrary;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// What the user may choose. Each choice takes effect at once and is kept; there is nothing to confirm.
public final class SettingsScreen implements Screen {
    private static final int PROTOCOL_ROWS = 3;
    private static final List<Integer> CLIPBOARD_SECONDS = List.of(30, 60, 120, 300);

    private final CurrentSettings settings;
    private final Texts texts;
    private final ChoiceRow<ThemeChoice> themes;
    private final ChoiceRow<Integer> sizes;
    private final ChoiceRow<String> languages;
    private final ChoiceRow<Integer> clipboard;
    private final CheckBox reduceMotion = new CheckBox();
    private final TextArea protocol = new TextArea();
    private final Button clearRecent = new Button();
    private final Button clearBookmarks = new Button();
    private final Label libraries = new Label();
    private final ScrollPane main;
    private final Subscription subscription;

    /// @param home the folder of the program's own state
    public SettingsScreen(CurrentSettings settings, OpenLibrary opening, Path home, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        themes = themes();
        sizes = sizes();
        languages = languages();
        clipboard = clipboard();
        var page = new VBox(
                styled(new Label(texts.get("settings.title")), Styles.TITLE),
                block(texts.get("settings.theme"), themes),
                block(texts.get("settings.size"), sizes),
                block(texts.get("settings.language"), languages, note(texts.get("settings.language.note"))),
                block(texts.get("settings.motion"), reduceMotion()),
                block(texts.get("settings.protocol"), protocol(), note(texts.get("settings.protocol.note"))),
                block(texts.get("settings.clipboard"), clipboard, note(texts.get("settings.clipboard.note"))),
                block(texts.get("settings.libraries"), libraries),
                block(texts.get("settings.home"), place(home), note(texts.get("settings.home.note"))),
                block(texts.get("settings.clear"), clearing()));
        page.getStyleClass().add(ShellStyles.PAGE);
        main = new ScrollColumn("settings", page);
        libraries.setWrapText(true);
        libraries.setMinHeight(Region.USE_PREF_SIZE);
        subscription = Subscription.combine(
                settings.value().subscribe(s -> show()), opening.state().subscribe(s -> showLibraries(opening)));
    }

    private ChoiceRow<ThemeChoice> themes() {
        return new ChoiceRow<ThemeChoice>(theme -> settings.change(s -> s.withTheme(theme.word())))
                .with(ThemeChoice.SYSTEM, texts.get("settings.theme.system"))
                .with(ThemeChoice.LIGHT, texts.get("settings.theme.light"))
                .with(ThemeChoice.DARK, texts.get("settings.theme.dark"))
                .with(ThemeChoice.HIGH_CONTRAST, texts.get("settings.theme.high-contrast"));
    }

    private ChoiceRow<Integer> sizes() {
        var row = new ChoiceRow<Integer>(percent -> settings.change(s -> s.withTextPercent(percent)));
        TextSize.STEPS.forEach(step -> row.with(step, texts.get("settings.size.percent", step)));
        return row;
    }

    private ChoiceRow<String> languages() {
        return new ChoiceRow<String>(tag -> settings.change(s -> s.withLanguage(Optional.of(tag))))
                .with("en", texts.get("settings.language.en"))
                .with("es", texts.get("settings.language.es"));
    }

    private ChoiceRow<Integer> clipboard() {
        var row = new ChoiceRow<Integer>(seconds -> settings.change(s -> s.withClipboardSeconds(seconds)));
        CLIPBOARD_SECONDS.forEach(n -> row.with(n, texts.get("settings.clipboard.seconds", n)));
        return row;
    }

    private Node reduceMotion() {
        reduceMotion.setText(texts.get("settings.motion.reduce"));
        reduceMotion.setOnAction(e -> settings.change(s -> s.withReduceMotion(reduceMotion.isSelected())));
        return reduceMotion;
    }

    /// Kept when the field is left, so that nothing has to be confirmed.
    private Node protocol() {
        protocol.setId("settings-protocol");
        protocol.setWrapText(true);
        protocol.setPrefRowCount(PROTOCOL_ROWS);
        protocol.setAccessibleText(texts.get("settings.protocol"));
        protocol.focusedProperty().subscribe(now -> {
            if (!now) {
                keepProtocol();
            }
        });
        return protocol;
    }

    private void keepProtocol() {
        settings.change(s -> s.withClinicProtocol(protocol.getText()));
    }

    private Node place(Path home) {
        var field = new TextField(home.toString());
        field.setEditable(false);
        field.setAccessibleText(texts.get("settings.home"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var copy = new Button(texts.get("settings.home.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(e -> SystemClipboard.copy(home.toString()));
        return styled(new HBox(field, copy), ShellStyles.CHOICES);
    }

    private Node clearing() {
        clearRecent.setOnAction(e -> settings.change(s -> s.withRecent(List.of())));
        clearBookmarks.setOnAction(e -> settings.change(s -> s.withBookmarks(List.of())));
        return styled(new FlowPane(clearRecent, clearBookmarks), ShellStyles.CHOICES);
    }

    private static Node block(String name, Node... content) {
        var block = new VBox(styled(new Label(name), Styles.SECTION));
        block.getChildren().addAll(content);
        return styled(block, ShellStyles.ROW_LINES);
    }

    private static Label note(String words) {
        var label = styled(new Label(words), Styles.META);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private void show() {
        var now = settings.get();
        themes.show(ThemeChoice.ofWord(now.theme()));
        sizes.show(settings.textPercent());
        languages.show(now.language().orElse(texts.locale().getLanguage()));
        clipboard.show(now.clipboardSeconds());
        reduceMotion.setSelected(now.reduceMotion());
        if (!protocol.isFocused()) {
            protocol.setText(now.clinicProtocol());
        }
        clearRecent.setText(texts.get("settings.clear.recent", now.recent().size()));
        clearBookmarks.setText(
                texts.get("settings.clear.bookmarks", now.bookmarks().size()));
    }

    private void showLibraries(OpenLibrary opening) {
        var place = opening.source()
                .folder()
                .map(folder -> texts.get("settings.libraries.own", folder.toString()))
                .orElseGet(() -> texts.get("settings.libraries.built-in"));
        libraries.setText(opening.state()
                .get()
                .opened()
                .map(library -> texts.get(
                        "settings.libraries.counts",
                        place,
                        library.cards().size(),
                        library.sources().size()))
                .orElse(place));
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.empty();
    }

    @Override
    public void shown() {
        themes.focus();
    }

    @Override
    public void dispose() {
        keepProtocol();
        subscription.unsubscribe();
    }
}
