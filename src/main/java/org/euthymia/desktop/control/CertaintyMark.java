package org.euthymia.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Certainty;
import org.euthymia.text.Texts;

/// Four small bars, one to four of them filled, and the word. Monochrome: the count and the word carry it. One
/// accessible
/// object, named `certainty low`.
public final class CertaintyMark extends Label {
    private static final int BARS = 4;

    /// How the word is written.
    public enum Form {
        /// `Low`: in a column headed "certainty".
        WORD,
        /// `Low certainty`: where it stands alone.
        PHRASE
    }

    /// @param texts of the desktop bundle
    public CertaintyMark(Certainty certainty, Form form, Texts texts) {
        super(words(certainty, form, texts));
        getStyleClass().add(Styles.CERTAINTY);
        setGraphic(bars(certainty.bars()));
        setAccessibleText(spoken(certainty, texts));
        setMinWidth(USE_PREF_SIZE);
    }

    private static HBox bars(int filled) {
        var box = new HBox();
        box.getStyleClass().add(Styles.CERTAINTY_BARS);
        for (var i = 0; i < BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().add(i < filled ? Styles.CERTAINTY_BAR_FILLED : Styles.CERTAINTY_BAR);
            box.getChildren().add(bar);
        }
        return box;
    }

    private static String words(Certainty certainty, Form form, Texts texts) {
        return switch (form) {
            case WORD -> word(certainty, texts);
            case PHRASE -> phrase(certainty, texts);
        };
    }

    /// The level in the reader's language: `Low`.
    public static String word(Certainty certainty, Texts texts) {
        return switch (certainty) {
            case VERY_LOW -> texts.get("control.certainty.very-low");
            case LOW -> texts.get("control.certainty.low");
            case MODERATE -> texts.get("control.certainty.moderate");
            case HIGH -> texts.get("control.certainty.high");
        };
    }

    /// The level as a phrase: `Low certainty`.
    public static String phrase(Certainty certainty, Texts texts) {
        return switch (certainty) {
            case VERY_LOW -> texts.get("control.certainty.very-low.phrase");
            case LOW -> texts.get("control.certainty.low.phrase");
            case MODERATE -> texts.get("control.certainty.moderate.phrase");
            case HIGH -> texts.get("control.certainty.high.phrase");
        };
    }

    /// The level as a screen reader says it: `certainty low`.
    public static String spoken(Certainty certainty, Texts texts) {
        return switch (certainty) {
            case VERY_LOW -> texts.get("control.certainty.very-low.spoken");
            case LOW -> texts.get("control.certainty.low.spoken");
            case MODERATE -> texts.get("control.certainty.moderate.spoken");
            case HIGH -> texts.get("control.certainty.high.spoken");
        };
    }
}
