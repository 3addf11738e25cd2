package org.euthymia.search;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// The index file could not be read: it is damaged, gone, or the reading was interrupted.
final class IndexFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean interrupted;

    IndexFailure(SQLException cause) {
        super(cause);
        interrupted = cause.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code;
    }

    boolean isInterrupted() {
        return interrupted;
    }
}
