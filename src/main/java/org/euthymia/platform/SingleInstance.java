package org.euthymia.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// One window per home folder. The first program holds a lock on a file; a second one touches the file `raise`, which
/// the first looks
/// at twice a second and answers by coming to the front. Files, because no socket is ever opened.
///
/// A lock held by a program that died is freed by the operating system. On a file system without locks the program
/// starts and says nothing.
public final class SingleInstance implements AutoCloseable {
    private static final long LOOK_MILLIS = 500;

    private final @Nullable FileChannel channel;
    private final Path raise;
    private Background.Handle looking = () -> {};

    private SingleInstance(@Nullable FileChannel channel, Path raise) {
        this.channel = channel;
        this.raise = raise;
    }

    public sealed interface Claim {
        /// This program is the first.
        record First(SingleInstance instance) implements Claim {}

        /// Another one runs; it was asked to come to the front.
        record Second() implements Claim {}
    }

    /// @param home an existing folder
    public static Claim claim(Path home, Clock clock) {
        var raise = home.resolve("raise");
        try {
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock != null) {
                // A request left by a start whose first program has since ended.
                Files.deleteIfExists(raise);
                return new Claim.First(new SingleInstance(channel, raise));
            }
            channel.close();
            touch(raise, clock);
            return new Claim.Second();
        } catch (IOException _) {
            return new Claim.First(new SingleInstance(null, raise));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void touch(Path raise, Clock clock) throws IOException {
        if (!Files.exists(raise)) {
            Files.createFile(raise);
        }
        Files.setLastModifiedTime(raise, FileTime.from(clock.instant()));
    }

    /// Calls `toFront` on the interface's thread each time another start asked for this window.
    public void onRaise(Background background, Runnable toFront) {
        looking = background.later(LOOK_MILLIS, () -> {
            if (asked()) {
                toFront.run();
            }
            onRaise(background, toFront);
        });
    }

    private boolean asked() {
        try {
            return Files.deleteIfExists(raise);
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        looking.cancel();
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException _) {
                // The lock ends with the process in any case.
                return;
            }
        }
    }
}
