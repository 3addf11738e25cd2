package org.euthymia.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// Writes a file so that a reader, and a crash at any moment, sees either the old content or the new, never a part.
public final class AtomicFile {
    private AtomicFile() {}

    /// @param target the file; its folder must exist
    /// @throws IOException when it could not be written; `target` is then as it was
    public static void write(Path target, byte[] content) throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder");
        var temp = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            try (var channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temp, target);
        } finally {
            Files.deleteIfExists(temp);
        }
        syncFolder(folder);
    }

    /// Moves a finished file into place, replacing what is there.
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void syncFolder(Path folder) {
        // Without this the rename itself may be lost at a power cut. Windows cannot open a folder: nothing to do there.
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
