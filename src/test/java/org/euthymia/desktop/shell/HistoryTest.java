package org.euthymia.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        var history = new History<>("a", 10);
        history.push("b");
        history.push("c");
        history.back();
        history.back();
        assertThat(history.canGoForward()).isTrue();
        history.push("d");
        assertThat(history.all()).containsExactly("a", "d");
        assertThat(history.canGoForward()).isFalse();
        assertThat(history.previous()).contains("a");
    }

    @Test
    void bothEndsHold() {
        var history = new History<>("a", 10);
        history.back();
        history.forward();
        assertThat(history.current()).isEqualTo("a");
        assertThat(history.previous()).isEmpty();
    }

    @Test
    void theOldestIsForgottenBeyondTheLimit() {
        var history = new History<>("a", 2);
        history.push("b");
        history.push("c");
        assertThat(history.all()).containsExactly("b", "c");
        assertThat(history.current()).isEqualTo("c");
        history.back();
        assertThat(history.current()).isEqualTo("b");
    }
}
