package org.euthymia.medicines;

import java.util.List;

/// How an amount of an opioid becomes MME.
public sealed interface Conversion {
    List<String> sources();

    /// @param factor multiplies the daily amount in `unit`; CDC 2022, for estimating risk only, never for switching
    record Factor(double factor, DoseUnit unit, List<String> sources) implements Conversion {
        public Factor {
            sources = List.copyOf(sources);
        }
    }

    /// There is no published factor: the drug is named beside a total, never counted as zero.
    ///
    /// @param reason why, in plain words
    record None(String reason, List<String> sources) implements Conversion {
        public None {
            sources = List.copyOf(sources);
        }
    }
}
