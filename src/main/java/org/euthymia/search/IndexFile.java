package org.euthymia.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// An index file on disk: an SQLite file, then a seal of 56 bytes that SQLite does not see. The seal says what the
/// file was made from and proves that it was finished and that no byte changed since: what a clinician reads in a
/// result list comes from this file.
final class IndexFile {
    /// Raise it with every change to what stands in the file, the way words are split included.
    static final int SCHEMA = 1;

    private static final byte[] MAGIC = "EUTHIDX1".getBytes(StandardCharsets.US_ASCII);
    private static final int SEAL = MAGIC.length + 32 + Long.BYTES + Long.BYTES;
    private static final int BUFFER = 1 << 17;

    private IndexFile() {}

    /// What a file was made from: its content and the form of the index.
    record Key(String hex) {
        static Key of(String contentHash) {
            return new Key(HexFormat.of().formatHex(sha256(SCHEMA + "\n" + contentHash)));
        }

        /// The name of the file in an index folder.
        String fileName() {
            return "search-" + SCHEMA + "-" + hex.substring(0, 16) + ".db";
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends a file: after this it counts as finished.
    static void seal(Path file, Key key) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long length = channel.size();
            var seal = sealFor(key, length, checksum(channel, length));
            channel.position(length);
            while (seal.hasRemaining()) {
                channel.write(seal);
            }
        }
    }

    private static ByteBuffer sealFor(Key key, long length, long checksum) {
        return ByteBuffer.allocate(SEAL)
                .put(MAGIC)
                .put(HexFormat.of().parseHex(key.hex()))
                .putLong(length)
                .putLong(checksum)
                .flip();
    }

    /// True if the file is whole, unchanged and was made from `key`. Reads all of it.
    static boolean isSound(Path file, Key key) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = channel.size() - SEAL;
            if (length <= 0) {
                return false;
            }
            var seal = ByteBuffer.allocate(SEAL);
            channel.position(length);
            while (seal.hasRemaining() && channel.read(seal) >= 0) {}
            // The cheap comparison first: most files that do not fit were made from something else.
            long stored = seal.getLong(SEAL - Long.BYTES);
            return seal.flip().equals(sealFor(key, length, stored)) && checksum(channel, length) == stored;
        } catch (IOException e) {
            return false;
        }
    }

    private static long checksum(FileChannel channel, long length) throws IOException {
        var sum = new CRC32C();
        var buffer = ByteBuffer.allocateDirect(BUFFER);
        for (long at = 0; at < length; ) {
            buffer.clear().limit((int) Math.min(BUFFER, length - at));
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new IOException("shorter than it was");
            }
            sum.update(buffer.flip());
            at += read;
        }
        return sum.getValue();
    }
}
