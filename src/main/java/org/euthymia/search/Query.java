package org.euthymia.search;

import java.util.List;

/// What the index is asked for: a small tree without any engine's syntax.
sealed interface Query permits Query.All, Query.Any, Form {
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }
}
