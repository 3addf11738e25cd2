package org.euthymia.library;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Finds the files of a library folder: `topics/**/*.md`. Hidden files and read-me files are passed over; links are
/// followed as long as they stay inside the folder. For one thread.
final class LibraryFolder {
    static final String TOPICS = "topics";
    static final String SOURCES = "sources.json";
    static final String CLAIMS = "evidence/claims.yaml";
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 5000;

    private final Path root;
    private final Origin origin;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> cards = new ArrayList<>();

    LibraryFolder(Path root, Origin origin, Progress progress) {
        this.root = root;
        this.origin = origin;
        this.progress = progress;
    }

    /// Everything wrong with the folder itself; complete after [#cards].
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// A file's name inside the library, with `/` on every system.
    String name(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /// The cards' files in the order of their names.
    ///
    /// @throws CancellationException if asked to stop
    List<Path> cards() {
        if (!Files.exists(root)) {
            problems.add(Problem.error("library.folder.missing", root.toString()));
        } else if (!Files.isDirectory(root)) {
            problems.add(Problem.error("library.folder.notfolder", root.toString()));
        } else {
            walk();
            if (cards.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
                problems.add(Problem.error("library.folder.nocards", root.toString()));
            }
        }
        cards.sort(Comparator.comparing(this::name));
        return List.copyOf(cards);
    }

    private void walk() {
        var topics = root.resolve(TOPICS);
        if (!Files.exists(topics)) {
            return;
        }
        try {
            Files.walkFileTree(topics, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor());
        } catch (IOException | SecurityException e) {
            add(topics, "library.folder.unreadable");
        }
    }

    /// `sources.json` or another single file.
    ///
    /// @return empty if it is not there or may not be read; `findings` tells unless it is simply not there
    static Optional<Path> single(Path root, String name, Findings findings) {
        var file = root.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            findings.error(Spot.UNKNOWN, "library.file.special");
            return Optional.empty();
        }
        if (leadsOutside(root, file)) {
            findings.error(Spot.UNKNOWN, "library.file.outside");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private void add(Path file, String key) {
        var findings = new Findings(name(file), origin);
        findings.error(Spot.UNKNOWN, key);
        problems.addAll(findings.problems());
    }

    private static boolean leadsOutside(Path root, Path file) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            return !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            if (isHidden(dir)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (leadsOutside(root, dir)) {
                add(dir, "library.file.outside");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                add(file, "library.folder.deep");
            } else if (isCard(file)) {
                take(file, attributes);
            }
            if (cards.size() > MOST_FILES) {
                problems.add(Problem.error("library.folder.toomany", root.toString(), MOST_FILES));
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        private void take(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                // Links are followed: what is still one leads nowhere.
                add(file, "library.file.deadlink");
            } else if (leadsOutside(root, file)) {
                add(file, "library.file.outside");
            } else if (attributes.isRegularFile()) {
                cards.add(file);
            } else {
                add(file, "library.file.special");
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            switch (e) {
                case FileSystemLoopException ignored -> add(file, "library.file.loop");
                default -> add(file, Files.isDirectory(file) ? "library.folder.unreadable" : "library.file.unreadable");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, java.io.@org.jspecify.annotations.Nullable IOException e) {
            if (e != null) {
                add(dir, "library.folder.unreadable");
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }

        private boolean isCard(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".markdown") || name.endsWith(".txt") || name.endsWith(".mdown")) {
                var findings = new Findings(name(file), origin);
                findings.warning(Spot.UNKNOWN, "library.file.ending");
                problems.addAll(findings.problems());
            }
            return name.endsWith(".md") && !name.equals("readme.md");
        }
    }
}
