package org.euthymia.checklist;

/// An answer that is missing, or that contradicts another, and why it matters.
///
/// @param decides whether it could turn the flag
public record Missing(String linkId, Phrase why, boolean decides) {}
