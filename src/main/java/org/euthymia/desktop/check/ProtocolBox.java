package org.euthymia.desktop.check;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;

/// The clinic's own protocol as it was entered, or that none was; written in place. FX thread only.
final class ProtocolBox extends VBox {
    private final CheckWords words;
    private final CurrentSettings settings;
    private final Label text = new Label();
    private final Button edit = new Button();
    private final TextArea area = new TextArea();
    private final HBox buttons;
    private final Subscription subscription;

    ProtocolBox(CheckWords words, CurrentSettings settings) {
        this.words = words;
        this.settings = settings;
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        edit.getStyleClass().add(Styles.LINK);
        edit.setId("protocol-edit");
        edit.setOnAction(_ -> open());
        area.setId("protocol-text");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setAccessibleText(words.texts().get("check.protocol"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        var save = new Button(words.texts().get("check.protocol.save"));
        save.getStyleClass().add(Styles.SMALL);
        save.setId("protocol-save");
        save.setOnAction(_ -> save());
        var cancel = new Button(words.texts().get("check.cancel"));
        cancel.getStyleClass().addAll(Styles.SMALL);
        cancel.setOnAction(_ -> close());
        buttons = new HBox(save, cancel);
        buttons.getStyleClass().add(CheckStyles.EDITOR_LINE);
        var line = new FlowPane(text, edit);
        line.getStyleClass().add(CheckStyles.EDITOR_FLOW);
        getChildren().addAll(line, area, buttons);
        for (var part : java.util.List.of(line, area, buttons)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        line.visibleProperty().bind(area.visibleProperty().not());
        buttons.visibleProperty().bind(area.visibleProperty());
        area.setVisible(false);
        subscription = settings.value().subscribe(s -> show(s.clinicProtocol()));
    }

    private void show(String protocol) {
        text.setText(
                protocol.isEmpty()
                        ? words.texts().get("check.protocol.none")
                        : words.texts().get("check.protocol.is", protocol));
        edit.setText(
                protocol.isEmpty()
                        ? words.texts().get("check.protocol.add")
                        : words.texts().get("check.protocol.edit"));
        edit.setAccessibleText(words.texts().get("check.protocol") + ": " + edit.getText());
    }

    private void open() {
        area.setText(settings.get().clinicProtocol());
        area.setVisible(true);
        area.requestFocus();
    }

    private void save() {
        var written = area.getText();
        close();
        settings.change(s -> s.withClinicProtocol(written));
    }

    private void close() {
        area.setVisible(false);
        edit.requestFocus();
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
