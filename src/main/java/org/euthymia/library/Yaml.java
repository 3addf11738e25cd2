package org.euthymia.library;

import java.util.List;
import java.util.Optional;

/// A piece of YAML with its place. Scalars stay text: what they mean is for the reader of each field to say.
sealed interface Yaml {
    Spot at();

    /// @param plain written without quotes
    record Text(String value, boolean plain, Spot at) implements Yaml {
        boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    record Sequence(List<Yaml> items, Spot at) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, Spot at) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }
    }

    record Entry(String key, Spot at, Yaml value) {}
}
