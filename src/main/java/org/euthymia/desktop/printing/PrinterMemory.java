package org.euthymia.desktop.printing;

/// Remembers the printer used last. FX thread only.
public interface PrinterMemory {
    /// Its name; empty if none was used yet.
    String printer();

    void printer(String name);
}
