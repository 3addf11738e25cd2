package org.euthymia.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.euthymia.figure.Figure;
import org.euthymia.problem.Problem;

/// Reads `figures/*.yaml` of a library. One bad file never hides the others. For one thread.
final class FigureFolder {
    static final String FIGURES = "figures";
    private static final String ENDING = ".yaml";
    private static final int MOST_FILES = 500;

    private final Path root;
    private final Origin origin;
    private final ContentHash hash;
    private final List<Problem> problems = new ArrayList<>();

    /// @param hash takes in the content of every file read
    FigureFolder(Path root, Origin origin, ContentHash hash) {
        this.root = root;
        this.origin = origin;
        this.hash = hash;
    }

    /// Problems of the folder itself; complete after [#read].
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// @param sources ids that may be named; empty if they could not be read
    List<FigureFile> read(Optional<Set<String>> sources) {
        var first = new HashMap<String, String>();
        var read = new ArrayList<FigureFile>();
        for (var name : names()) {
            var findings = new Findings(name, origin);
            var file = LibraryFolder.single(root, name, findings)
                    .flatMap(f -> TextFile.bytes(f, TextFile.CARD_LIMIT, findings));
            file.ifPresent(b -> hash.add(name, b));
            var reader = new FigureReader(findings, sources);
            var figure = file.flatMap(b -> TextFile.text(b, findings))
                    .flatMap(t -> YamlReader.read(t, 1, findings))
                    .flatMap(reader::read);
            figure.ifPresent(f -> {
                var other = first.putIfAbsent(f.about().id(), name);
                if (other != null) {
                    findings.error(Spot.line(1), "library.id.twice", f.about().id(), other);
                }
            });
            read.add(new FigureFile(name, figure, reader.rows(), findings.problems()));
        }
        return read;
    }

    private List<String> names() {
        var folder = root.resolve(FIGURES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> FIGURES + "/" + f.getFileName())
                    .filter(n -> n.endsWith(ENDING) && !n.startsWith(FIGURES + "/."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | SecurityException e) {
            var findings = new Findings(FIGURES, origin);
            findings.error(Spot.UNKNOWN, "library.folder.unreadable");
            problems.addAll(findings.problems());
            return List.of();
        }
    }

    /// The usable ones by id.
    static Map<String, Figure> byId(List<FigureFile> files) {
        var byId = new LinkedHashMap<String, Figure>();
        files.stream()
                .filter(FigureFile::usable)
                .flatMap(f -> f.figure().stream())
                .forEach(f -> byId.put(f.about().id(), f));
        return byId;
    }
}
