package org.euthymia.desktop.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;

/// Collects what JavaFX finds wrong in stylesheets, while they are parsed and while they are applied. Close it after
/// use.
public final class CssErrors implements AutoCloseable {
    // A field, since the log manager holds loggers weakly.
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> found = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public synchronized void publish(LogRecord entry) {
            found.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final ListChangeListener<ParseError> parsing = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(e -> found.add(e.getMessage()));
        }
    };

    private CssErrors() {}

    /// Listens from now on. FX thread.
    public static CssErrors collect() {
        var errors = new CssErrors();
        errors.logger.addHandler(errors.handler);
        CssParser.errorsProperty().addListener(errors.parsing);
        return errors;
    }

    public List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        CssParser.errorsProperty().removeListener(parsing);
    }
}
