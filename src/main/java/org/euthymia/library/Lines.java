package org.euthymia.library;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Finds the place of a node in its file.
///
/// @param first line of the file at which the parsed text begins
/// @param whole false if nodes have no lines of their own: then everything stands at `first`
record Lines(int first, boolean whole) {
    Spot of(Node node) {
        if (!whole) {
            return Spot.line(first);
        }
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.getSourceSpans().isEmpty()) {
                SourceSpan span = n.getSourceSpans().getFirst();
                return new Spot(first + span.getLineIndex(), span.getColumnIndex() + 1);
            }
        }
        return Spot.line(first);
    }

    int line(Node node) {
        return of(node).line();
    }
}
