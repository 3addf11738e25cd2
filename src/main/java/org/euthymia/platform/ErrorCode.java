package org.euthymia.platform;

import java.util.Locale;
import java.util.zip.CRC32;
import org.euthymia.problem.Problem;

/// A short stable code for an unexpected failure: the same fault gives the same code, so that users can quote it and
/// maintainers
/// find it again. Made from class and method names alone: no message, no value, so nothing private can be in it.
public final class ErrorCode {
    private static final int FRAMES = 6;

    private ErrorCode() {}

    /// Six characters, e.g. `4F-09C2`.
    public static String of(Throwable failure) {
        var crc = new CRC32();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            crc.update(bytes(t.getClass().getName()));
            var frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                crc.update(bytes(frames[i].getClassName() + "." + frames[i].getMethodName()));
            }
        }
        var hex = String.format(Locale.ROOT, "%08X", crc.getValue());
        return hex.substring(0, 2) + "-" + hex.substring(2, 6);
    }

    /// An unexpected failure as a worded problem.
    public static Problem problem(Throwable failure) {
        return Problem.error("platform.unexpected", of(failure));
    }

    private static byte[] bytes(String s) {
        return s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
