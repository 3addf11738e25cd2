package org.euthymia.desktop.printing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.HandoutStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.paper.Printer;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;

/// What printing asks and tells, in place: which printer, that it is being sent, that it was, or why it was not.
public final class PrintBar extends VBox {
    private final PrintDesk desk;
    private final Texts texts;
    private final Runnable send;

    /// @param texts of the desktop bundle
    /// @param send sends what is shown to the printer chosen
    public PrintBar(PrintDesk desk, Texts texts, Runnable send) {
        this.desk = desk;
        this.texts = texts;
        this.send = send;
        setId("print-bar");
        getStyleClass().add(HandoutStyles.OPTION_GROUP);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Subscription subscribe() {
        return desk.state().subscribe(this::show);
    }

    private void pressed(KeyEvent event) {
        if (desk.state().get() instanceof PrintState.Choosing) {
            if (event.getCode() == KeyCode.ENTER) {
                send.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                desk.cancel();
                event.consume();
            }
        }
    }

    private void show(PrintState state) {
        setVisible(!(state instanceof PrintState.Idle));
        switch (state) {
            case PrintState.Idle _ -> getChildren().clear();
            case PrintState.Looking _ -> getChildren().setAll(words(texts.get("print.looking"), Styles.META), stop());
            case PrintState.Choosing choosing -> choose(choosing);
            case PrintState.Sending(var printer) ->
                getChildren().setAll(words(texts.get("print.sending", printer), Styles.META), stop());
            case PrintState.Sent(var printer, var pages) -> sent(printer, pages);
            case PrintState.Failed(var problem) -> failed(problem);
        }
    }

    private void choose(PrintState.Choosing choosing) {
        if (getChildren().stream().anyMatch(n -> n instanceof ComboBox<?>)) {
            return;
        }
        var box = new ComboBox<String>();
        box.setId("printer");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get("print.printer"));
        box.getItems().setAll(choosing.printers().stream().map(Printer::name).toList());
        box.setValue(choosing.chosen());
        box.valueProperty().addListener((_, _, name) -> desk.choose(name));
        var go = new Button(texts.get("print.now"));
        go.setId("print-now");
        go.setOnAction(_ -> send.run());
        getChildren().setAll(words(texts.get("print.printer"), Styles.GROUP_LABEL), box, row(go, stop()));
        box.requestFocus();
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(8, 8, nodes);
        row.setPrefWrapLength(0);
        return row;
    }

    private Button stop() {
        var stop = new Button(texts.get("print.cancel"));
        stop.setId("print-cancel");
        stop.setOnAction(_ -> desk.cancel());
        return stop;
    }

    private void sent(String printer, int pages) {
        var label = words(texts.get("print.sent", pages, printer), HandoutStyles.DONE);
        label.setId("print-sent");
        getChildren().setAll(label);
    }

    private void failed(Problem problem) {
        var said = new ProblemText(texts.locale());
        var label = words(
                said.what(problem) + " " + said.unaffected(problem) + " " + said.mend(problem), Styles.DANGER_TEXT);
        label.setId("print-problem");
        label.setGraphic(new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_DANGER));
        getChildren().setAll(label);
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
