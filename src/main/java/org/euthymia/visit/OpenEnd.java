package org.euthymia.visit;

/// What keeps a check from being closed.
public enum OpenEnd {
    /// Danger was answered and no safety step is recorded.
    SAFETY_STEP,
    /// The result asks for follow-up and there is neither a date nor a reason.
    PLAN
}
