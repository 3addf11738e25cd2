package org.euthymia.desktop.control;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Every node under a root, in the order of the tree, the invisible left out.
public final class Walk {
    private Walk() {}

    public static Stream<Node> of(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(root),
                root instanceof Parent p ? p.getChildrenUnmodifiable().stream().flatMap(Walk::of) : Stream.empty());
    }

    public static <N extends Node> Stream<N> of(Node root, Class<N> type) {
        return of(root).filter(type::isInstance).map(type::cast);
    }
}
