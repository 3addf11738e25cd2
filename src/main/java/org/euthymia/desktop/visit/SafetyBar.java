package org.euthymia.desktop.visit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Urgent;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.theme.VisitStyles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2MZ;

/// Stays over every screen but the check's own, from the answer that speaks for danger until the safety step is
/// recorded.
public final class SafetyBar extends HBox {
    private final Texts texts;
    private final ChecklistWords words;
    private final Label what = new Label();
    private final Label numbers = new Label();
    private boolean elsewhere = true;
    private VisitNow now;

    /// @param texts of the desktop bundle
    /// @param key the key that opens the panel, as shown
    /// @param open opens the safety panel
    public SafetyBar(VisitNow now, Texts texts, String key, Runnable open) {
        this.now = now;
        this.texts = texts;
        words = new ChecklistWords(Texts.of("checklist", texts.locale()));
        getStyleClass().add(VisitStyles.SAFETY_BAR);
        setId("safety-bar");
        what.getStyleClass().add(Styles.STRONG);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        numbers.setText(texts.get("safety.numbers"));
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        var link = new Button(texts.get("safety.open"));
        link.setId("open-safety");
        link.getStyleClass().add(Styles.LINK);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> open.run());
        getChildren().addAll(new Icon(Material2MZ.REPORT), what, numbers, link, new KeyCap(key));
        managedProperty().bind(visibleProperty());
        update();
    }

    /// @param now the visit as it stands
    public void show(VisitNow now) {
        this.now = now;
        update();
    }

    /// @param here true on the check itself, which shows the panel instead
    public void setCheckInFront(boolean here) {
        elsewhere = !here;
        update();
    }

    private void update() {
        var open = now.safety().open();
        setVisible(elsewhere && !open.isEmpty());
        if (!open.isEmpty()) {
            what.setText(texts.get("safety.bar", statements(open)));
            setAccessibleText(what.getText());
            getStyleClass().remove(VisitStyles.SAFETY_BAR_ASK);
            numbers.setVisible(true);
            if (now.safety().onlyToAsk()) {
                getStyleClass().add(VisitStyles.SAFETY_BAR_ASK);
                what.setText(texts.get("safety.bar.blank"));
                numbers.setVisible(false);
            }
        }
    }

    private String statements(List<Urgent> open) {
        return open.stream().map(u -> words.text(u.statement())).collect(Collectors.joining(" · "));
    }
}
