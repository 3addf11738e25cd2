package org.euthymia.problem;

import java.util.OptionalInt;

/// Where a problem was found.
///
/// @param file the file, as the user knows it: relative to the library folder where it is inside one
/// @param line 1-based line, if known
/// @param column 1-based column, if known
public record Place(String file, OptionalInt line, OptionalInt column) {
    public static Place of(String file) {
        return new Place(file, OptionalInt.empty(), OptionalInt.empty());
    }

    public static Place of(String file, int line) {
        return new Place(file, OptionalInt.of(line), OptionalInt.empty());
    }

    public static Place of(String file, int line, int column) {
        return new Place(file, OptionalInt.of(line), OptionalInt.of(column));
    }
}
