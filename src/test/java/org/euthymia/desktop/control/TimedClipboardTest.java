package org.euthymia.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.euthymia.platform.InlineBackground;
import org.junit.jupiter.api.Test;

class TimedClipboardTest {
    private final InlineBackground background = new InlineBackground();
    private final MemoryBoard board = new MemoryBoard();
    private final TimedClipboard clipboard = new TimedClipboard(background, () -> 45, board);

    @Test
    void whatWasCopiedIsTakenOffAgain() {
        assertThat(clipboard.copy("note")).isEqualTo(45);
        assertThat(board.read()).isEqualTo("note");
        background.runLater();
        assertThat(board.read()).isEmpty();
    }

    @Test
    void whatSomebodyElseCopiedMeanwhileStays() {
        clipboard.copy("note");
        board.write("a phone number");
        background.runLater();
        assertThat(board.read()).isEqualTo("a phone number");
    }

    @Test
    void copyingAgainStartsTheClockAnew() {
        clipboard.copy("first");
        clipboard.copy("second");
        background.runLater();
        assertThat(board.read()).isEmpty();
        board.write("second");
        // The clock has run out once: what is copied by others now stays, even the same words.
        background.runLater();
        clipboard.clear();
        assertThat(board.read()).isEqualTo("second");
    }

    @Test
    void canBeClearedAtOnce() {
        clipboard.copy("note");
        clipboard.clear();
        assertThat(board.read()).isEmpty();
        board.write("other");
        background.runLater();
        assertThat(board.read()).isEqualTo("other");
    }
}
