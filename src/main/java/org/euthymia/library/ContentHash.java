package org.euthymia.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over files in the order given. For one thread.
final class ContentHash {
    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    void add(String file, byte[] bytes) {
        digest.update((file + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /// In lower-case hexadecimal; call once.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(String first, String second) {
        var both = new ContentHash();
        both.add("", first.getBytes(StandardCharsets.UTF_8));
        both.add("", second.getBytes(StandardCharsets.UTF_8));
        return both.hex();
    }
}
