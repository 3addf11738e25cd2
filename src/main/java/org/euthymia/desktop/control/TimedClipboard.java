package org.euthymia.desktop.control;

import java.util.function.IntSupplier;
import org.euthymia.platform.Background;
import org.jspecify.annotations.Nullable;

/// Copies what belongs to a patient and takes it off the clipboard again after a while, unless something else was
/// copied
/// meanwhile. A computer that keeps a history of its clipboard may still hold it. FX thread only.
public final class TimedClipboard {
    private static final long MILLIS = 1000;

    private final Background background;
    private final IntSupplier seconds;
    private final Board board;
    private @Nullable String ours;
    private Background.@Nullable Handle timer;

    /// A clipboard that holds text.
    public interface Board {
        void write(String words);

        /// What it holds; empty if that is no text.
        String read();

        void clear();
    }

    /// @param seconds how long the text stays, asked at each copy
    public TimedClipboard(Background background, IntSupplier seconds, Board board) {
        this.background = background;
        this.seconds = seconds;
        this.board = board;
    }

    /// Copies `words` and starts the clock anew.
    ///
    /// @return seconds that they will stay
    public int copy(String words) {
        stop();
        board.write(words);
        ours = words;
        var stay = seconds.getAsInt();
        timer = background.later(stay * MILLIS, this::clear);
        return stay;
    }

    /// Clears the clipboard now if it still holds what was copied here: at the end of the visit and of the program.
    public void clear() {
        stop();
        if (ours != null && ours.equals(board.read())) {
            board.clear();
        }
        ours = null;
    }

    private void stop() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }
}
