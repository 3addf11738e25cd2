package org.euthymia.search;

import java.util.List;

/// What the index is asked for: a small tree without any engine's syntax.
sealed interface Query permits Query.All, Query.Any, Query.In, Form {
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

    /// @param fields where the words may stand; at least one
    record In(List<Hit.Field> fields, Query query) implements Query {
        public In {
            fields = List.copyOf(fields);
        }
    }
}
