package org.euthymia.library;

import java.nio.file.Path;
import org.euthymia.medicines.Medicines;
import org.euthymia.platform.Progress;

/// The library that is shipped, read once for each caller.
public final class DrugTables {
    private DrugTables() {}

    public static Library shipped() {
        return new LibraryReader().read(Path.of("data"), Origin.BUILT_IN, Progress.NONE);
    }

    public static Medicines medicines() {
        return shipped().medicines();
    }
}
