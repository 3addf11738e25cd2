package org.euthymia.desktop.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// What is marked over several pieces of [Prose], which stand in reading order. Knows nothing of mouse or keys: see
/// [SelectionGestures]. FX thread only.
public final class TextSelection {
    private final List<Prose> prose = new ArrayList<>();
    private final Locale locale;
    private @Nullable Position anchor;
    private @Nullable Position head;

    /// @param block index in reading order
    /// @param offset character offset in it
    record Position(int block, int offset) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            return block == other.block ? Integer.compare(offset, other.offset) : Integer.compare(block, other.block);
        }
    }

    /// @param locale for word boundaries
    public TextSelection(Locale locale) {
        this.locale = locale;
    }

    /// Adds the next piece in reading order.
    public <P extends Prose> P add(P next) {
        prose.add(next);
        return next;
    }

    public boolean isEmpty() {
        return anchor == null || head == null || anchor.equals(head);
    }

    /// Marks everything.
    public void selectAll() {
        if (!prose.isEmpty()) {
            select(new Position(0, 0), endOf(prose.size() - 1));
        }
    }

    public void clear() {
        anchor = null;
        head = null;
        prose.forEach(p -> p.highlight(0, 0));
    }

    /// The marked text; empty if nothing is marked.
    public String text() {
        if (anchor == null || head == null) {
            return "";
        }
        var first = min(anchor, head);
        var last = max(anchor, head);
        var all = new StringBuilder();
        for (var i = first.block(); i <= last.block(); i++) {
            var from = i == first.block() ? first.offset() : 0;
            var to = i == last.block() ? last.offset() : prose.get(i).length();
            if (from < to) {
                all.append(all.isEmpty() ? "" : prose.get(i).separator())
                        .append(prose.get(i).copied(from, to));
            }
        }
        return all.toString();
    }

    /// Grows or shrinks by whole pieces. With nothing marked, marks the piece `from`.
    ///
    /// @param step 1 for the next, -1 for the one before
    /// @return the piece at the moving end
    Optional<Prose> moveByBlock(int step, Prose from) {
        if (anchor == null || head == null) {
            var at = prose.indexOf(from);
            if (at < 0) {
                return Optional.empty();
            }
            select(new Position(at, 0), endOf(at));
            return Optional.of(from);
        }
        var to = Math.clamp((long) head.block() + step, 0, prose.size() - 1);
        var down = to >= anchor.block();
        select(down ? new Position(anchor.block(), 0) : endOf(anchor.block()), down ? endOf(to) : new Position(to, 0));
        return Optional.of(prose.get(to));
    }

    /// Moves the end by one character or one word. Does nothing while nothing is marked.
    Optional<Prose> moveByCharacter(boolean forward, boolean byWord) {
        if (anchor == null || head == null) {
            return Optional.empty();
        }
        var next = next(head, forward, byWord);
        select(anchor, next);
        return Optional.of(prose.get(next.block()));
    }

    void start(Position at) {
        select(at, at);
    }

    void extendTo(Position at) {
        select(anchor == null ? at : anchor, at);
    }

    void selectWord(Position at) {
        var words = BreakIterator.getWordInstance(locale);
        words.setText(prose.get(at.block()).flowText());
        var length = prose.get(at.block()).length();
        var end = at.offset() >= length ? length : words.following(at.offset());
        var start = words.preceding(Math.max(end, 1));
        select(new Position(at.block(), Math.max(start, 0)), new Position(at.block(), end));
    }

    void selectBlock(Position at) {
        select(new Position(at.block(), 0), endOf(at.block()));
    }

    /// The place in the text nearest to a point, first by height and then sideways.
    Optional<Position> near(double sceneX, double sceneY) {
        var best = -1;
        var bestDistance = Double.MAX_VALUE;
        for (var i = 0; i < prose.size(); i++) {
            var distance = distance(prose.get(i), sceneX, sceneY);
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Position(best, offset(prose.get(best), sceneX, sceneY)));
    }

    /// The first piece that is shown at or below a height in the scene, if any.
    Optional<Prose> firstBelow(double sceneY) {
        return prose.stream()
                .filter(p -> p.getScene() != null
                        && p.localToScene(p.getLayoutBounds()).getMinY() >= sceneY)
                .findFirst();
    }

    /// The piece that holds a node, if any.
    Optional<Prose> holding(javafx.scene.Node node) {
        for (javafx.scene.Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Prose p && prose.contains(p)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    private static double distance(Prose p, double sceneX, double sceneY) {
        if (p.getScene() == null) {
            return Double.MAX_VALUE;
        }
        var box = p.localToScene(p.getLayoutBounds());
        var dy = Math.max(0, Math.max(box.getMinY() - sceneY, sceneY - box.getMaxY()));
        var dx = Math.max(0, Math.max(box.getMinX() - sceneX, sceneX - box.getMaxX()));
        return dy * 10_000 + dx;
    }

    private static int offset(Prose p, double sceneX, double sceneY) {
        var box = p.getLayoutBounds();
        var local = p.sceneToLocal(sceneX, sceneY);
        if (local.getY() > box.getMaxY()) {
            return p.length();
        }
        var y = Math.clamp(local.getY(), box.getMinY(), box.getMaxY());
        var hit = p.getHitInfo(new Point2D(Math.clamp(local.getX(), box.getMinX(), box.getMaxX()), y));
        return Math.clamp(hit.getInsertionIndex(), 0, p.length());
    }

    private Position next(Position at, boolean forward, boolean byWord) {
        var text = prose.get(at.block()).flowText();
        if (forward && at.offset() >= text.length()) {
            return at.block() + 1 < prose.size() ? new Position(at.block() + 1, 0) : at;
        }
        if (!forward && at.offset() == 0) {
            return at.block() > 0 ? endOf(at.block() - 1) : at;
        }
        var parts = byWord ? BreakIterator.getWordInstance(locale) : BreakIterator.getCharacterInstance(locale);
        parts.setText(text);
        var to = forward ? parts.following(at.offset()) : parts.preceding(at.offset());
        return new Position(at.block(), to == BreakIterator.DONE ? at.offset() : to);
    }

    private Position endOf(int block) {
        return new Position(block, prose.get(block).length());
    }

    private void select(Position from, Position to) {
        anchor = from;
        head = to;
        var first = min(from, to);
        var last = max(from, to);
        for (var i = 0; i < prose.size(); i++) {
            if (i < first.block() || i > last.block()) {
                prose.get(i).highlight(0, 0);
            } else {
                prose.get(i)
                        .highlight(
                                i == first.block() ? first.offset() : 0,
                                i == last.block() ? last.offset() : prose.get(i).length());
            }
        }
    }

    private static Position min(Position a, Position b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Position max(Position a, Position b) {
        return a.compareTo(b) <= 0 ? b : a;
    }
}
