package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;

/// A piece of YAML or JSON with its place. Scalars stay text.
sealed interface Tree {
    Spot at();

    /// 1-based; 0 if unknown.
    record Spot(int line, int column) {}

    /// @param plain written without quotes
    record Text(String value, boolean plain, Spot at) implements Tree {
        boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    record Items(List<Tree> items, Spot at) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(List<Field> fields, Spot at) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }

        Optional<Tree> get(String key) {
            return fields.stream()
                    .filter(f -> f.key().equals(key))
                    .map(Field::value)
                    .findFirst();
        }

        /// The scalar text of a field, if it has one.
        Optional<String> text(String key) {
            return get(key).flatMap(
                            t -> t instanceof Text x && !x.isNull() ? Optional.of(x.value()) : Optional.empty());
        }

        /// The members of a list field; none if it is no list.
        List<Tree> list(String key) {
            return get(key).map(t -> t instanceof Items i ? i.items() : List.<Tree>of())
                    .orElse(List.of());
        }
    }

    record Field(String key, Spot at, Tree value) {}
}
