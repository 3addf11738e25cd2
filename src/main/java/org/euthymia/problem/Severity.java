package org.euthymia.problem;

/// How bad a [Problem] is.
public enum Severity {
    /// Something cannot be used: a card left out, a file not written.
    ERROR,
    /// Everything works; somebody ought to mend it.
    WARNING
}
