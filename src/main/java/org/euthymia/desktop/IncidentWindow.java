package org.euthymia.desktop;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.euthymia.desktop.control.SystemClipboard;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.Stylesheets;
import org.euthymia.desktop.theme.Theme;
import org.euthymia.text.Texts;

/// Tells calmly of an unexpected failure, with a report to copy. The main window stays usable.
final class IncidentWindow {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;

    private IncidentWindow() {}

    /// Shows the window and returns at once. FX thread only.
    static Stage show(Incident incident, Texts texts, Theme theme, int percent) {
        var stage = new Stage();
        var title = wrapped(texts.get("shell.incident.title"), Styles.SECTION);
        var words = wrapped(incident.words(), Styles.TEXT);
        var report = new TextArea(incident.report());
        report.setEditable(false);
        report.setAccessibleText(texts.get("shell.incident.report"));
        VBox.setVgrow(report, Priority.ALWAYS);
        var copy = new Button(texts.get("shell.incident.copy"));
        copy.setOnAction(e -> SystemClipboard.copy(incident.report()));
        var close = new Button(texts.get("shell.incident.close"));
        close.setDefaultButton(true);
        close.setOnAction(e -> stage.close());
        var buttons = new FlowPane(copy, close);
        buttons.getStyleClass().add(ShellStyles.CHOICES);
        var root = new VBox(title, words, report, buttons);
        root.getStyleClass().add(ShellStyles.PAGE);
        var scene = new Scene(root, WIDTH * percent / 100, HEIGHT * percent / 100);
        Stylesheets.apply(scene, theme, percent);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setTitle(texts.get("shell.title"));
        stage.setScene(scene);
        stage.show();
        close.requestFocus();
        return stage;
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(List.of(style));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
