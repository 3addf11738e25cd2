package org.euthymia.library;

/// A word of a file and where it stands.
record Located(String text, Spot at) {}
