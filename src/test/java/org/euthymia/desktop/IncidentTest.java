package org.euthymia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class IncidentTest {
    @Test
    void tellsWhereButNothingThatWasTyped() {
        var failure = new IllegalStateException("typed: John Smith", new RuntimeException("K-1042"));
        var incident = Incident.of(failure, "1.0", Locale.ENGLISH);
        assertThat(incident.report())
                .contains(
                        "code " + incident.code(), "IncidentTest.tellsWhereButNothingThatWasTyped", "RuntimeException")
                .doesNotContain("John Smith", "K-1042");
        assertThat(incident.words()).contains(incident.code());
    }

    @Test
    void theSameFaultHasTheSameCode() {
        assertThat(fault("a").code()).isEqualTo(fault("b").code());
    }

    private static Incident fault(String message) {
        return Incident.of(new IllegalStateException(message), "1.0", Locale.ENGLISH);
    }
}
