package org.euthymia.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.euthymia.platform.Progress;

/// Writes documents into an empty SQLite database.
final class IndexWriter {
    /// The words are split and folded before they come here, so the tokenizer only cuts at spaces; it is set so
    /// that it would fold the same way.
    static final List<String> TABLES = List.of(
            "CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE document(row INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL,"
                    + " title TEXT NOT NULL, keywords TEXT NOT NULL, answer TEXT NOT NULL)",
            "CREATE TABLE part(document INTEGER NOT NULL, number INTEGER NOT NULL, heading TEXT NOT NULL,"
                    + " telling INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(document, number)) WITHOUT ROWID",
            "CREATE VIRTUAL TABLE words USING fts5(title, keywords, answer, heading, body, content='', prefix='1 2 3',"
                    + " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mc'\")",
            "INSERT INTO words(words, rank) VALUES('rank', 'bm25(10.0, 7.0, 4.0, 3.0, 1.0)')",
            "CREATE TABLE term(word TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'row')");
    private static final List<String> FINISH = List.of(
            "INSERT INTO words(words) VALUES('optimize')",
            "INSERT INTO term(word, documents) SELECT term, doc FROM temp.vocabulary",
            "DROP TABLE temp.vocabulary");
    /// Sources last, so that a range of rows tells them from what they are cited in.
    private static final Comparator<SearchDocument> ORDER =
            Comparator.comparing((SearchDocument d) -> d.kind() == Kind.SOURCE).thenComparing(SearchDocument::id);

    private final Connection connection;
    private final Progress progress;

    private IndexWriter(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /// @return false if it was cancelled; the database is then of no use
    static boolean write(Connection connection, List<SearchDocument> documents, Progress progress) throws SQLException {
        return new IndexWriter(connection, progress)
                .write(documents.stream().sorted(ORDER).toList());
    }

    private boolean write(List<SearchDocument> documents) throws SQLException {
        connection.setAutoCommit(false);
        run(TABLES);
        if (!insert(documents) || progress.cancelled()) {
            return false;
        }
        run(FINISH);
        meta("documents", documents.size());
        meta(
                "first-source",
                1 + documents.stream().filter(d -> d.kind() != Kind.SOURCE).count());
        connection.commit();
        connection.setAutoCommit(true);
        progress.at(documents.size() + 1L, documents.size() + 1L);
        return !progress.cancelled();
    }

    private boolean insert(List<SearchDocument> documents) throws SQLException {
        try (var document = connection.prepareStatement("INSERT INTO document VALUES(?, ?, ?, ?, ?, ?)");
                var part = connection.prepareStatement("INSERT INTO part VALUES(?, ?, ?, ?, ?)");
                var words = connection.prepareStatement(
                        "INSERT INTO words(rowid, title, keywords, answer, heading, body) VALUES(?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < documents.size(); i++) {
                if (progress.cancelled()) {
                    return false;
                }
                // One more than the documents: tidying up takes its time as well.
                progress.at(i, documents.size() + 1L);
                var entry = Entry.of(i + 1, documents.get(i));
                insertDocument(document, entry);
                insertParts(part, entry);
                insertWords(words, entry);
            }
        }
        return true;
    }

    private static void insertDocument(PreparedStatement to, Entry entry) throws SQLException {
        to.setInt(1, entry.row());
        to.setString(2, entry.id());
        to.setString(3, entry.kind().name());
        to.setString(4, entry.title().text());
        to.setString(5, entry.keywords().text());
        to.setString(6, entry.answer().text());
        to.executeUpdate();
    }

    private static void insertParts(PreparedStatement to, Entry entry) throws SQLException {
        for (int i = 0; i < entry.parts().size(); i++) {
            var part = entry.parts().get(i);
            to.setInt(1, entry.row());
            to.setInt(2, i);
            to.setString(3, part.heading().text());
            to.setBoolean(4, part.telling());
            to.setString(5, part.body().text());
            to.executeUpdate();
        }
    }

    private static void insertWords(PreparedStatement to, Entry entry) throws SQLException {
        to.setInt(1, entry.row());
        int column = 2;
        for (var field : Hit.Field.values()) {
            var line = new StringBuilder();
            entry.texts(field).forEach(text -> line.append(text.plain()));
            to.setString(column++, line.toString());
        }
        to.executeUpdate();
    }

    private void meta(String name, long value) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO meta VALUES(?, ?)")) {
            insert.setString(1, name);
            insert.setLong(2, value);
            insert.executeUpdate();
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
