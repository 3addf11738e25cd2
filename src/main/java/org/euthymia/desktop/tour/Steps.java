package org.euthymia.desktop.tour;

/// Tells of a step that was done.
interface Steps {
    /// @param what in words
    /// @param millis how long it took
    void step(String what, double millis);
}
