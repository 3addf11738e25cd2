package org.euthymia.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One connection to an index with its statements. For one thread at a time; only [#interrupt()] may come from
/// another.
final class IndexReader implements Vocabulary, AutoCloseable {
    private static final String MATCHING = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?";

    private final Connection connection;
    private final Statement any;
    private final PreparedStatement best;
    private final PreparedStatement first;
    private final PreparedStatement count;
    private final PreparedStatement document;
    private final PreparedStatement part;
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
            best = connection.prepareStatement(MATCHING + " ORDER BY rank LIMIT ?");
            first = connection.prepareStatement(MATCHING + " LIMIT ?");
            count = connection.prepareStatement("SELECT count(*) FROM (" + MATCHING + " LIMIT ?)");
            document = connection.prepareStatement("SELECT row, id, kind, title, keywords, answer FROM document"
                    + " WHERE row IN (SELECT value FROM json_each(?))");
            part = connection.prepareStatement("SELECT document, heading, telling, body FROM part"
                    + " WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, number");
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

    /// A stretch of rows, both ends inclusive.
    record Rows(int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    /// The rows of cards and their like.
    Rows entries() {
        return new Rows(1, firstSource - 1);
    }

    Rows sources() {
        return new Rows(firstSource, documents);
    }

    /// The matching rows that the engine weighs highest, best first.
    List<Integer> best(Query query, Rows within, int most) {
        return numbers(best, query, within, most);
    }

    /// The first matching rows.
    List<Integer> first(Query query, Rows within, int most) {
        return numbers(first, query, within, most);
    }

    /// How many rows match; counting ends at `most`.
    int count(Query query, Rows within, int most) {
        return numbers(count, query, within, most).getFirst();
    }

    private static List<Integer> numbers(PreparedStatement statement, Query query, Rows within, int most) {
        return reading(() -> {
            statement.setString(1, Fts5Query.write(query));
            statement.setInt(2, within.first());
            statement.setInt(3, within.last());
            statement.setInt(4, most);
            var numbers = new ArrayList<Integer>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    numbers.add(found.getInt(1));
                }
            }
            return numbers;
        });
    }

    /// The entries of these rows, in no particular order. One reading of many rows costs far less than many of one.
    List<Entry> load(Collection<Integer> rows) {
        return reading(() -> {
            var list = rows.toString();
            var partsOf = parts(list);
            document.setString(1, list);
            var entries = new ArrayList<Entry>();
            try (var found = document.executeQuery()) {
                while (found.next()) {
                    int row = found.getInt(1);
                    entries.add(new Entry(
                            row,
                            Kind.valueOf(found.getString(3)),
                            found.getString(2),
                            FoldedText.of(found.getString(4)),
                            FoldedText.of(found.getString(5)),
                            FoldedText.of(found.getString(6)),
                            partsOf.getOrDefault(row, List.of())));
                }
            }
            if (entries.size() < rows.size()) {
                throw new SQLException("documents missing");
            }
            return entries;
        });
    }

    private Map<Integer, List<Entry.EntryPart>> parts(String rows) throws SQLException {
        part.setString(1, rows);
        var byDocument = new HashMap<Integer, List<Entry.EntryPart>>();
        try (var found = part.executeQuery()) {
            while (found.next()) {
                byDocument
                        .computeIfAbsent(found.getInt(1), _ -> new ArrayList<>())
                        .add(new Entry.EntryPart(
                                FoldedText.of(found.getString(2)),
                                found.getBoolean(3),
                                FoldedText.of(found.getString(4))));
            }
        }
        return byDocument;
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
