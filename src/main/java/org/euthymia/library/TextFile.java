package org.euthymia.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a text file with a limit on its size, strictly as UTF-8; line ends become `\n`.
final class TextFile {
    static final int CARD_LIMIT = 256 * 1024;
    static final int DATA_LIMIT = 8 * 1024 * 1024;

    private TextFile() {}

    /// @return empty if it cannot be read, which `findings` then tells
    static Optional<byte[]> bytes(Path file, int limit, Findings findings) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                findings.error(Spot.UNKNOWN, "library.file.huge", limit / 1024);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (AccessDeniedException e) {
            findings.error(Spot.UNKNOWN, "library.file.denied");
        } catch (IOException | SecurityException e) {
            findings.error(Spot.UNKNOWN, "library.file.unreadable");
        }
        return Optional.empty();
    }

    /// @return empty if it is no text, which `findings` then tells
    static Optional<String> text(byte[] bytes, Findings findings) {
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            in.position(3);
            findings.warning(Spot.line(1), "library.file.bom");
        }
        var out = CharBuffer.allocate(in.remaining());
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var text = unified(out.flip().toString());
        if (result.isError()) {
            findings.error(end(text), "library.file.encoding", String.format(java.util.Locale.ROOT, "%02X", in.get()));
            return Optional.empty();
        }
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            findings.error(end(text.substring(0, nul)), "library.file.nul");
            return Optional.empty();
        }
        if (text.isBlank()) {
            findings.error(Spot.UNKNOWN, "library.file.empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String unified(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Spot end(String text) {
        var line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Spot(line, text.length() - text.lastIndexOf('\n'));
    }
}
