package org.euthymia.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers sources in the order in which a page names them. For one page and one thread.
final class SheetSources {
    private final List<String> ids = new ArrayList<>();

    /// `1, 3`; empty for none.
    String numbers(List<String> cited) {
        return cited.stream().map(this::number).sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// ` [1, 3]`; empty for none.
    String bracketed(List<String> cited) {
        return cited.isEmpty() ? "" : " [" + numbers(cited) + "]";
    }

    private int number(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return ids.indexOf(id) + 1;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }
}
