package org.euthymia.medicines;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an opioid acts, in broad groups.
public enum OpioidGroup {
    FULL_AGONIST,
    PARTIAL_AGONIST,
    MIXED,
    /// Blocks opioids.
    ANTAGONIST,
    /// Acts on the gut at label doses.
    PERIPHERAL;

    /// The word in files, e.g. `full-agonist`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All words that files may use.
    public static Set<String> words() {
        return Stream.of(values()).map(OpioidGroup::word).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<OpioidGroup> ofWord(String word) {
        for (var g : values()) {
            if (g.word().equals(word)) {
                return Optional.of(g);
            }
        }
        return Optional.empty();
    }
}
