package org.euthymia.desktop.card;

import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.euthymia.desktop.card.CardViewModel.Copied;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A button that copies and says for a moment that it did, in place.
record CopyButton(Button button, CardViewModel model, Copied what) {
    /// Without frame, for the row above the title.
    static CopyButton plain(CardViewModel model, Copied what, Runnable copy) {
        return new CopyButton(button(copy, Styles.ACTION), model, what);
    }

    /// With a frame, in a box.
    static CopyButton small(CardViewModel model, Copied what, Runnable copy) {
        return new CopyButton(button(copy, Styles.SMALL), model, what);
    }

    private static Button button(Runnable copy, String style) {
        var button = new Button();
        button.getStyleClass().add(style);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> copy.run());
        return button;
    }

    /// Keeps words and icon in step with what was copied last.
    Subscription follow() {
        return model.copiedProperty().subscribe(now -> show(now == what));
    }

    private void show(boolean done) {
        var texts = model.texts();
        button.setText(done ? texts.get("card.copied") : texts.get("card.copy"));
        button.setGraphic(new Icon(done ? Material2AL.CHECK : Material2OutlinedAL.CONTENT_COPY, Styles.ICON_SMALL));
        button.setAccessibleText(done ? texts.get("card.copied") : name());
    }

    private String name() {
        return what == Copied.PATIENT_WORDS
                ? model.texts().get("card.copy.patient.accessible")
                : model.texts().get("card.copy.card.accessible");
    }
}
