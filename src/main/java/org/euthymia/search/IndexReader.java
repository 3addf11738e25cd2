package org.euthymia.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// One connection to an index with its statements. For one thread at a time; only [#interrupt()] may come from
/// another.
final class IndexReader implements Vocabulary, AutoCloseable {
    private final Connection connection;
    private final Statement any;
    private final PreparedStatement match;
    private final PreparedStatement document;
    private final PreparedStatement parts;
    private final PreparedStatement word;
    private final PreparedStatement beginning;
    private final int documents;
    private final int firstSource;

    /// Takes over the connection.
    ///
    /// @throws SQLException if it does not hold an index; the connection is then closed
    IndexReader(Connection connection) throws SQLException {
        this.connection = connection;
        try {
            any = connection.createStatement();
            match = connection.prepareStatement(
                    "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?");
            document =
                    connection.prepareStatement("SELECT id, kind, title, keywords, answer FROM document WHERE row = ?");
            parts = connection.prepareStatement(
                    "SELECT heading, telling, body FROM part WHERE document = ? ORDER BY number");
            word = connection.prepareStatement("SELECT documents FROM term WHERE word = ?");
            beginning = connection.prepareStatement("SELECT sum(documents) FROM term WHERE word >= ? AND word < ?");
            documents = meta("documents");
            firstSource = meta("first-source");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private int meta(String name) throws SQLException {
        try (var row = any.executeQuery("SELECT value FROM meta WHERE name = '" + name + "'")) {
            if (!row.next()) {
                throw new SQLException("no " + name);
            }
            return row.getInt(1);
        }
    }

    /// The rows of cards and their like that fit best, best first.
    List<Integer> entries(Query query, int limit) {
        return rows(query, 1, firstSource - 1, limit);
    }

    /// The rows of sources that fit best, best first.
    List<Integer> sources(Query query, int limit) {
        return rows(query, firstSource, documents, limit);
    }

    private List<Integer> rows(Query query, int first, int last, int limit) {
        return reading(() -> {
            match.setString(1, Fts5Query.write(query));
            match.setInt(2, first);
            match.setInt(3, last);
            match.setInt(4, limit);
            var rows = new ArrayList<Integer>();
            try (var found = match.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getInt(1));
                }
            }
            return rows;
        });
    }

    Entry entry(int row) {
        return reading(() -> {
            document.setInt(1, row);
            try (var found = document.executeQuery()) {
                if (!found.next()) {
                    throw new SQLException("no document " + row);
                }
                return new Entry(
                        row,
                        Kind.valueOf(found.getString(2)),
                        found.getString(1),
                        FoldedText.of(found.getString(3)),
                        FoldedText.of(found.getString(4)),
                        FoldedText.of(found.getString(5)),
                        parts(row));
            }
        });
    }

    private List<Entry.EntryPart> parts(int row) throws SQLException {
        parts.setInt(1, row);
        var list = new ArrayList<Entry.EntryPart>();
        try (var found = parts.executeQuery()) {
            while (found.next()) {
                list.add(new Entry.EntryPart(
                        FoldedText.of(found.getString(1)), found.getBoolean(2), FoldedText.of(found.getString(3))));
            }
        }
        return list;
    }

    @Override
    public int documents(String text) {
        return reading(() -> {
            word.setString(1, text);
            return number(word);
        });
    }

    @Override
    public int documentsStarting(String start) {
        return reading(() -> {
            beginning.setString(1, start);
            beginning.setString(2, start + Character.toString(Character.MAX_CODE_POINT));
            return Math.min(documents, number(beginning));
        });
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    @Override
    public int size() {
        return documents;
    }

    /// Stops the statement that runs in another thread, if any.
    void interrupt() {
        try {
            any.cancel();
        } catch (SQLException e) {
            // Nothing runs: then there is nothing to stop.
            return;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // A file that was only read loses nothing.
            return;
        }
    }

    private interface Reading<T> {
        T run() throws SQLException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.run();
        } catch (SQLException e) {
            throw new IndexFailure(e);
        }
    }
}
