package org.euthymia.medicines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of the opioid table (`data/drugs/opioids.yaml`).
///
/// @param id lower case and hyphens, e.g. `oxycodone`
/// @param names brand, street and other names that mean this drug
/// @param pharmacology the group in words, e.g. `full mu agonist`
/// @param forms what the factor depends on, if it differs by form: the first whose word stands in a text counts;
/// otherwise `conversion`
/// @param conversion for a text that names no form
/// @param caveats what to know when reading its MME
/// @param facts other sourced sentences by heading, in file order, e.g. `serotonin`, `qt`
public record Opioid(
        String id,
        String generic,
        Names names,
        OpioidGroup group,
        String pharmacology,
        List<FormConversion> forms,
        Conversion conversion,
        List<Fact> caveats,
        Map<String, Fact> facts,
        Optional<String> rxcui) {
    public Opioid {
        forms = List.copyOf(forms);
        caveats = List.copyOf(caveats);
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    }

    public record Names(List<String> brands, List<String> street, List<String> other) {
        public Names {
            brands = List.copyOf(brands);
            street = List.copyOf(street);
            other = List.copyOf(other);
        }

        public List<String> all() {
            return Stream.of(brands, street, other).flatMap(List::stream).toList();
        }
    }

    /// @param form shown, e.g. `patch`
    /// @param words any of these in a text means this form
    public record FormConversion(String form, List<String> words, Conversion conversion) {
        public FormConversion {
            words = List.copyOf(words);
        }
    }
}
