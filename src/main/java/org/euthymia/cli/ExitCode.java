package org.euthymia.cli;

/// The exit codes of the command line; a contract.
public final class ExitCode {
    public static final int FINE = 0;
    /// Problems found, or nothing found.
    public static final int FOUND = 1;
    /// Wrong words in the call, or the environment forbids it.
    public static final int USAGE = 2;
    /// Input that cannot be read; the message names file, line, column and mend.
    public static final int UNREADABLE = 3;
    /// Locked, or a wrong passphrase.
    public static final int LOCKED = 4;

    private ExitCode() {}
}
