package org.euthymia.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The parts of the window that `F6` goes round: rail, search, main, side.
final class FocusRegions {
    private final Scene scene;
    private final List<Region> regions;

    /// @param node holds what belongs to the part
    /// @param entry where the focus goes; empty for the first control inside
    record Region(Supplier<Node> node, Supplier<Optional<Node>> entry) {}

    FocusRegions(Scene scene, List<Region> regions) {
        this.scene = scene;
        this.regions = List.copyOf(regions);
    }

    /// @param by 1 for the next part, -1 for the one before; parts without anything to focus are left out
    void go(int by) {
        var from = current();
        for (var step = 1; step <= regions.size(); step++) {
            var region = regions.get(Math.floorMod(from + step * by, regions.size()));
            var target =
                    region.entry().get().or(() -> firstFocusable(region.node().get()));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private int current() {
        for (var i = 0; i < regions.size(); i++) {
            if (contains(regions.get(i).node().get(), scene.getFocusOwner())) {
                return i;
            }
        }
        return -1;
    }

    static boolean contains(Node parent, @Nullable Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /// The first control in reading order that can take the focus.
    static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstFocusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
