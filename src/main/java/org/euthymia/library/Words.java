package org.euthymia.library;

/// Counts words as a reader would.
final class Words {
    private Words() {}

    static int count(String plain) {
        return plain.isBlank() ? 0 : plain.strip().split("\\s+", -1).length;
    }
}
