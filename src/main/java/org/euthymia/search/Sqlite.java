package org.euthymia.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/// How SQLite is started and opened: no extensions, nothing in temporary files, no other process's file changed.
final class Sqlite {
    private static final String UNPACK_TO = "org.sqlite.tmpdir";

    private Sqlite() {}

    /// Makes SQLite's native library ready. It is unpacked to our own folder, because the machine's temporary
    /// folder may forbid programs; if our folder cannot take it, the temporary folder is tried.
    ///
    /// @return false if SQLite cannot run on this machine
    static boolean start(Path folder) {
        return (prepare(folder) && isLoaded()) || isLoadedFromTemporaryFolder();
    }

    private static boolean prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return false;
        }
        if (System.getProperty(UNPACK_TO) == null) {
            System.setProperty(UNPACK_TO, folder.toString());
        }
        return true;
    }

    private static boolean isLoadedFromTemporaryFolder() {
        System.clearProperty(UNPACK_TO);
        return isLoaded();
    }

    private static boolean isLoaded() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            return false;
        }
    }

    /// A file that nobody changes while it is read: no locks are taken and nothing is written beside it.
    static Connection read(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return config.createConnection(url(file) + "?immutable=1");
    }

    /// A new file of our own; not safe against power loss, which the seal of a finished file makes up for.
    static Connection write(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        return config.createConnection(url(file));
    }

    static Connection memory() throws SQLException {
        return config().createConnection("jdbc:sqlite::memory:");
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enableLoadExtension(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString().replaceFirst("^file:/+", "file:///");
    }
}
