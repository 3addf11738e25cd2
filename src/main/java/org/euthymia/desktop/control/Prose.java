package org.euthymia.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.euthymia.desktop.theme.Styles;
import org.jspecify.annotations.Nullable;

/// Running text whose parts know how they are copied: words as they stand, an embedded control as given. A
/// [TextSelection] can mark and copy any part of it, which a bare `TextFlow` does not offer. FX thread only.
///
/// Offsets count characters as the flow does: an embedded node is one.
public final class Prose extends TextFlow {
    private static final char UNBROKEN_HYPHEN = '\u2011';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char OBJECT = '\ufffc';

    private final List<Piece> pieces = new ArrayList<>();
    private String lead = "";
    private String before = "\n";
    private @Nullable Path highlight;

    private record Piece(int length, String flow, String copied) {}

    /// @param styleClasses for type size and colour, e.g. [Styles#STATEMENT_TEXT]
    public Prose(String... styleClasses) {
        getStyleClass().add(Styles.PROSE);
        getStyleClass().addAll(styleClasses);
    }

    /// Adds words.
    public Prose words(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        getChildren().add(text);
        pieces.add(new Piece(words.length(), words, plain(words)));
        return this;
    }

    /// Adds words in which `**` opens and closes what is set in Medium.
    public Prose marked(String words) {
        var parts = words.split("\\*\\*", -1);
        for (var i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                words(parts[i], i % 2 == 0 ? new String[0] : new String[] {Styles.STRONG});
            }
        }
        return this;
    }

    /// Adds signs that are seen and not copied, such as quotation marks.
    public Prose sign(String signs) {
        getChildren().add(new Text(signs));
        pieces.add(new Piece(signs.length(), signs, ""));
        return this;
    }

    /// Adds a control into the line.
    ///
    /// @param copied what stands for it in copied text, e.g. `[1]`
    public Prose node(Node node, String copied) {
        getChildren().add(node);
        pieces.add(new Piece(1, Character.toString(OBJECT), copied));
        return this;
    }

    /// What is copied before the first character when the start is selected, e.g. `1. `.
    public Prose lead(String words) {
        lead = words;
        return this;
    }

    /// What is copied between the part before and this one; a line break unless said otherwise.
    public Prose before(String separator) {
        before = separator;
        return this;
    }

    /// All that is copied of it.
    public String copied() {
        return copied(0, length());
    }

    int length() {
        return pieces.stream().mapToInt(Piece::length).sum();
    }

    String flowText() {
        var all = new StringBuilder();
        pieces.forEach(p -> all.append(p.flow()));
        return all.toString();
    }

    String separator() {
        return before;
    }

    /// @param from first offset
    /// @param to offset after the last
    String copied(int from, int to) {
        var all = new StringBuilder(from == 0 && to > 0 ? lead : "");
        var at = 0;
        for (var piece : pieces) {
            var start = Math.max(from - at, 0);
            var end = Math.min(to - at, piece.length());
            if (start < end) {
                // A control is copied whole; words are as long as copied.
                all.append(
                        piece.copied().length() == piece.length()
                                ? piece.copied().substring(start, end)
                                : piece.copied());
            }
            at += piece.length();
        }
        return all.toString();
    }

    void highlight(int from, int to) {
        if (from >= to) {
            if (highlight != null) {
                highlight.setVisible(false);
            }
            return;
        }
        if (highlight == null) {
            highlight = new Path();
            highlight.setManaged(false);
            highlight.setMouseTransparent(true);
            highlight.getStyleClass().add(Styles.SELECTION);
            getChildren().addFirst(highlight);
        }
        highlight.getElements().setAll(getRangeShape(from, to, true));
        highlight.setVisible(true);
    }

    private static String plain(String words) {
        return words.replace(UNBROKEN_HYPHEN, '-').replace(NO_BREAK_SPACE, ' ');
    }
}
