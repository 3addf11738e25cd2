package org.euthymia.checklist;

/// A single answer that would turn the flag: with it, and all else as it is, the flag is `toFlag`.
///
/// @param answer the value as it is written in answers; for a list question, the list of that one
/// @param open whether the question has no answer yet
public record Turn(String linkId, String answer, Flag toFlag, boolean open) {}
