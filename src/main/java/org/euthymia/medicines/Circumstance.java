package org.euthymia.medicines;

import java.util.Locale;
import java.util.Optional;

/// What a clinician may say of a patient that changes which rows of the interaction table hold.
public enum Circumstance {
    /// Methadone or buprenorphine is taken for opioid use disorder.
    OPIOID_USE_DISORDER;

    /// The word in files, e.g. `opioid-use-disorder`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Circumstance> ofWord(String word) {
        for (var c : values()) {
            if (c.word().equals(word)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}
