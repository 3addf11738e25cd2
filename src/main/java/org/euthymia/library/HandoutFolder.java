package org.euthymia.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.problem.Problem;

/// Reads `handouts/en/*.md` and `handouts/es/*.md` of a library. One bad file never hides the others. For one thread.
final class HandoutFolder {
    static final String HANDOUTS = "handouts";
    private static final String THEME = HANDOUTS + "/theme.css";
    private static final String ENDING = ".md";
    private static final int MOST_FILES = 500;

    private final Path root;
    private final Origin origin;
    private final ContentHash hash;
    private final List<Problem> problems = new ArrayList<>();

    /// @param hash takes in the content of every file read
    HandoutFolder(Path root, Origin origin, ContentHash hash) {
        this.root = root;
        this.origin = origin;
        this.hash = hash;
    }

    /// Problems of the folders themselves; complete after [#read].
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// @param sources ids that may be cited; empty if they could not be read
    List<HandoutFile> read(Optional<Set<String>> sources) {
        var read = new ArrayList<HandoutFile>();
        for (var language : HandoutLanguage.values()) {
            names(HANDOUTS + "/" + language.word()).forEach(name -> read.add(file(name, sources)));
        }
        return read;
    }

    private HandoutFile file(String name, Optional<Set<String>> sources) {
        var findings = new Findings(name, origin);
        var bytes = LibraryFolder.single(root, name, findings)
                .flatMap(f -> TextFile.bytes(f, TextFile.CARD_LIMIT, findings));
        bytes.ifPresent(b -> hash.add(name, b));
        var front = bytes.flatMap(b -> TextFile.text(b, findings)).flatMap(t -> FrontMatter.split(t, findings));
        var header = front.flatMap(f -> HandoutHeaderReader.read(f, findings));
        var reader = new HandoutReader(findings, sources);
        var handout = header.flatMap(h -> front.map(f -> reader.read(h, f)));
        return new HandoutFile(name, handout, header, reader.spots(), findings.problems());
    }

    private List<String> names(String folderName) {
        var folder = root.resolve(folderName);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> folderName + "/" + f.getFileName())
                    .filter(n -> n.endsWith(ENDING) && !n.contains("/."))
                    .filter(n -> !n.toLowerCase(java.util.Locale.ROOT).endsWith("/readme.md"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | SecurityException e) {
            var findings = new Findings(folderName, origin);
            findings.error(Spot.UNKNOWN, "library.folder.unreadable");
            problems.addAll(findings.problems());
            return List.of();
        }
    }

    /// The clinic's own style sheet.
    Optional<String> theme() {
        var findings = new Findings(THEME, origin);
        var bytes = LibraryFolder.single(root, THEME, findings)
                .flatMap(f -> TextFile.bytes(f, TextFile.CARD_LIMIT, findings));
        bytes.ifPresent(b -> hash.add(THEME, b));
        var theme = bytes.flatMap(b -> TextFile.text(b, findings));
        problems.addAll(findings.problems());
        return theme;
    }

    /// The usable ones.
    static List<Handout> usable(List<HandoutFile> files) {
        return files.stream()
                .filter(HandoutFile::usable)
                .flatMap(f -> f.handout().stream())
                .toList();
    }
}
