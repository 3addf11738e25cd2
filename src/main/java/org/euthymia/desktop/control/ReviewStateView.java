package org.euthymia.desktop.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Card;
import org.euthymia.library.ReviewState;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Where the review of a card stands: a clock for compiled, a clock with a tick for signed off, an amber clock turned
/// back
/// for past its date, each with the words.
public final class ReviewStateView extends HBox {
    private final Prose words;

    private ReviewStateView(Icon icon, Prose words, String styleClass) {
        this.words = words;
        getStyleClass().add(styleClass);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
    }

    /// The line at the foot of a card.
    ///
    /// @param texts of the desktop bundle
    public static ReviewStateView line(Card card, ReviewState state, Texts texts) {
        var icon = switch (state) {
            case ReviewState.Compiled _ -> new Icon(Material2OutlinedMZ.SCHEDULE, Styles.ICON_SMALL);
            case ReviewState.SignedOff _ -> new Icon(Material2AL.ALARM_ON, Styles.ICON_SMALL);
            case ReviewState.PastDue _ -> new Icon(Material2AL.HISTORY, Styles.ICON_SMALL, Styles.ICON_WARNING);
        };
        var words = new Prose(Styles.META).marked(new ReviewWords(texts).line(card, state));
        return new ReviewStateView(icon, words, Styles.REVIEW);
    }

    /// The amber block at the head of a card past its review date.
    public static ReviewStateView banner(ReviewState.PastDue state, Texts texts) {
        var words = new Prose().marked(new ReviewWords(texts).banner(state));
        return new ReviewStateView(new Icon(Material2AL.HISTORY, Styles.ICON_WARNING), words, Styles.STALE);
    }

    /// Its words, for selecting.
    public Prose words() {
        return words;
    }
}
