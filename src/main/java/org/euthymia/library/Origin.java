package org.euthymia.library;

/// Which library a card comes from.
public enum Origin {
    BUILT_IN,
    /// A folder opened with `--library`.
    OWN
}
