package org.euthymia.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what the program logs to a small rotating file and nothing to the terminal. Ids and codes are logged, never
/// what was typed.
public final class LogFile {
    private static final int BYTES = 512 * 1024;
    private static final int FILES = 3;

    private LogFile() {}

    /// @param folder made if it is missing; if it cannot be written, nothing is logged and nothing else changes
    public static void start(Path folder) {
        silence();
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve("euthymia-%g.log").toString(), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            root().addHandler(handler);
        } catch (IOException _) {
            silence();
        }
    }

    /// Nothing is logged any more, anywhere.
    public static void silence() {
        for (Handler handler : root().getHandlers()) {
            root().removeHandler(handler);
            handler.close();
        }
        root().setLevel(Level.WARNING);
    }

    private static Logger root() {
        return LogManager.getLogManager().getLogger("");
    }
}
