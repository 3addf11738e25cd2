package org.euthymia.library;

/// A position in a file.
///
/// @param line 1-based, 0 if unknown
/// @param column 1-based, 0 if unknown
record Spot(int line, int column) {
    static final Spot UNKNOWN = new Spot(0, 0);

    static Spot line(int line) {
        return new Spot(line, 0);
    }
}
