package org.euthymia.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One connection to an index with its statements. For one thread at a time; only [#interrupt()] may come from
/// another. Every reading throws [IndexFailure] if it cannot be done or was interrupted.
final class IndexReader implements Vocabulary, AutoCloseable {
    private static final String MATCHING = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?";

    private enum Sql {
        META("SELECT value FROM meta WHERE name = ?"),
        BEST(MATCHING + " ORDER BY rank LIMIT ?"),
        FIRST(MATCHING + " LIMIT ?"),
        COUNT("SELECT count(*) FROM (" + MATCHING + " LIMIT ?)"),
        DOCUMENT("SELECT row, id, kind, title, keywords, answer FROM document"
                + " WHERE row IN (SELECT value FROM json_each(?))"),
        PART("SELECT document, heading, telling, body FROM part"
                + " WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, number"),
        WORD("SELECT documents FROM term WHERE word = ?"),
        BEGINNING("SELECT coalesce(sum(documents), 0) FROM term WHERE word >= ? AND word < ?");

        private final String text;

        Sql(String text) {
            this.text = text;
        }
    }

    private final Connection connection;
    private final Statement interrupting;
    private final Map<Sql, PreparedStatement> prepared = new EnumMap<>(Sql.class);
    private final int documents;
    private final int firstSource;

    /// Takes over the connection.
    ///
    /// @throws SQLException if it does not hold an index; the connection is then closed
    IndexReader(Connection connection) throws SQLException {
        this.connection = connection;
        try {
            interrupting = connection.createStatement();
            // Now rather than at the first search: it shows whether all tables are there.
            for (var sql : Sql.values()) {
                prepared(sql);
            }
            documents = meta("documents");
            firstSource = meta("first-source");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private PreparedStatement prepared(Sql sql) throws SQLException {
        var known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        var fresh = connection.prepareStatement(sql.text);
        prepared.put(sql, fresh);
        return fresh;
    }

    private int meta(String name) throws SQLException {
        var values = rows(Sql.META, row -> row.getInt(1), name);
        if (values.isEmpty()) {
            throw new SQLException("no " + name);
        }
        return values.getFirst();
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
        return numbers(Sql.BEST, query, within, most);
    }

    /// The first matching rows.
    List<Integer> first(Query query, Rows within, int most) {
        return numbers(Sql.FIRST, query, within, most);
    }

    /// How many rows match; counting ends at `most`.
    int count(Query query, Rows within, int most) {
        return numbers(Sql.COUNT, query, within, most).getFirst();
    }

    private List<Integer> numbers(Sql sql, Query query, Rows within, int most) {
        return read(sql, row -> row.getInt(1), Fts5Query.write(query), within.first(), within.last(), most);
    }

    /// The entries of these rows, in no particular order. One reading of many rows costs far less than many of one.
    List<Entry> load(Collection<Integer> rows) {
        var list = rows.toString();
        var parts = new HashMap<Integer, List<Entry.EntryPart>>();
        read(
                Sql.PART,
                row -> parts.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                        .add(part(row)),
                list);
        var entries = read(Sql.DOCUMENT, row -> entry(row, parts.getOrDefault(row.getInt(1), List.of())), list);
        if (entries.size() < rows.size()) {
            throw new IndexFailure(new SQLException("documents are missing"));
        }
        return entries;
    }

    private static Entry.EntryPart part(ResultSet row) throws SQLException {
        return new Entry.EntryPart(FoldedText.of(row.getString(2)), row.getBoolean(3), FoldedText.of(row.getString(4)));
    }

    private static Entry entry(ResultSet row, List<Entry.EntryPart> parts) throws SQLException {
        return new Entry(
                row.getInt(1),
                Kind.valueOf(row.getString(3)),
                row.getString(2),
                FoldedText.of(row.getString(4)),
                FoldedText.of(row.getString(5)),
                FoldedText.of(row.getString(6)),
                parts);
    }

    @Override
    public int documents(String word) {
        var counts = read(Sql.WORD, row -> row.getInt(1), word);
        return counts.isEmpty() ? 0 : counts.getFirst();
    }

    @Override
    public int documentsStarting(String start) {
        var end = start + Character.toString(Character.MAX_CODE_POINT);
        return Math.min(
                documents, read(Sql.BEGINNING, row -> row.getInt(1), start, end).getFirst());
    }

    @Override
    public int size() {
        return documents;
    }

    private interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(Sql sql, RowReading<T> reading, Object... arguments) {
        try {
            return rows(sql, reading, arguments);
        } catch (SQLException e) {
            throw new IndexFailure(e);
        }
    }

    private <T> List<T> rows(Sql sql, RowReading<T> reading, Object... arguments) throws SQLException {
        var statement = prepared(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var rows = new ArrayList<T>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            // The driver lets go of a statement that failed, an interrupted one too.
            prepared.remove(sql);
            statement.close();
            throw e;
        }
    }

    /// Stops the statement that runs in another thread, if any.
    void interrupt() {
        try {
            interrupting.cancel();
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
}
