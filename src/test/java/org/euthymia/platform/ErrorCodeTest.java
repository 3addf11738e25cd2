package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(failure("Mrs Smith"))).isEqualTo(ErrorCode.of(failure("Mr Jones")));
        assertThat(ErrorCode.of(failure("x"))).matches("[0-9A-F]{2}-[0-9A-F]{4}");
    }

    @Test
    void anotherFaultHasAnother() {
        var one = failure("a");
        var other = new IllegalArgumentException("a");
        assertThat(ErrorCode.of(one)).isNotEqualTo(ErrorCode.of(other));
    }
}
