package org.euthymia.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Reads a library folder: `topics/**/*.md`, `figures/*.yaml` and `sources.json`. Names every problem, and never stops
/// at one: a file
/// with an error is left out, the others are read.
///
/// | what is wrong | built-in library | a clinic's own |
/// |---|---|---|
/// | the file cannot be read, is empty, too large, not UTF-8, or leads out of the folder | error | error |
/// | no front matter, broken YAML, a field of the wrong type or twice | error | error |
/// | id or title missing; id malformed, not the file's name, or used by an earlier file | error | error |
/// | unknown source, malformed citation or attribute block | error | warning; shown as text |
/// | unknown certainty, malformed or impossible date, half a pair or sign-off | error | warning; not shown |
/// | unknown field or attribute, dead link, long answer, raw HTML, image, byte order mark | warning | warning |
///
/// Any thread; several reads may run at once.
public final class LibraryReader {
    private final CardReader cards = new CardReader();
    private final SourcesReader sources = new SourcesReader();

    /// Reads the library at `root`, which may lie in any file system.
    ///
    /// @throws CancellationException if `progress` asks to stop
    public Library read(Path root, Origin origin, Progress progress) {
        return library(files(root, origin, Optional.empty(), progress));
    }

    /// Reads a clinic's own library, whose cards may cite the sources of `builtIn` and lead to its cards. See
    /// [Library#merge].
    ///
    /// @throws CancellationException if `progress` asks to stop
    public Library readBeside(Library builtIn, Path root, Progress progress) {
        return library(files(root, Origin.OWN, Optional.of(builtIn), progress));
    }

    /// What one file holds. Used as well by [LibraryCheck], which looks at cards with errors too.
    ///
    /// @param card empty if it could not be read at all
    record CardFile(String file, Optional<CardHeader> header, Optional<Card> card, List<Problem> problems) {
        boolean usable() {
            return card.isPresent() && problems.stream().noneMatch(Problem::isError);
        }
    }

    /// @param problems of the folders and of `sources.json`
    record Files(
            List<CardFile> cards,
            Map<String, Source> sources,
            List<FigureFile> figures,
            String hash,
            List<Problem> problems) {}

    Files files(Path root, Origin origin, Optional<Library> beside, Progress progress) {
        var hash = new ContentHash();
        var folder = new LibraryFolder(root, origin, progress);
        var paths = folder.cards();
        var drafts = new ArrayList<Draft>();
        for (var path : paths) {
            step(progress, drafts.size(), 2L * paths.size() + 1);
            drafts.add(draft(path, folder.name(path), origin, hash));
        }
        var problems = new ArrayList<>(folder.problems());
        var ownSources = sources(root, origin, hash, problems, !paths.isEmpty());
        step(progress, paths.size() + 1L, 2L * paths.size() + 1);
        nameTwins(drafts);
        var folders = new FigureFolder(root, origin, hash);
        var sourceIds = sourceIds(ownSources, beside);
        var figures = folders.read(sourceIds);
        problems.addAll(folders.problems());
        var known = known(drafts, sourceIds, figures, beside);
        var read = new ArrayList<CardFile>();
        for (var draft : drafts) {
            step(progress, paths.size() + 1L + read.size(), 2L * paths.size() + 1);
            read.add(draft.card(cards, known));
        }
        return new Files(read, ownSources.byId(), figures, hash.hex(), problems);
    }

    private static void step(Progress progress, long done, long of) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(done, of);
    }

    private static Draft draft(Path path, String name, Origin origin, ContentHash hash) {
        var findings = new Findings(name, origin);
        var bytes = TextFile.bytes(path, TextFile.CARD_LIMIT, findings);
        hash.add(name, bytes.orElse(new byte[0]));
        var front = bytes.flatMap(b -> TextFile.text(b, findings)).flatMap(t -> FrontMatter.split(t, findings));
        var header = front.flatMap(f -> CardHeaderReader.read(f, findings));
        return new Draft(findings, front, header);
    }

    /// A card's file after its header was read.
    private record Draft(Findings findings, Optional<FrontMatter> front, Optional<CardHeader> header) {
        String name() {
            var file = findings.file();
            return header.map(h -> h.id().text())
                    .orElse(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
        }

        CardFile card(CardReader reader, Known known) {
            // Both are there together, or the header's problem is named already.
            var card = header.flatMap(h -> front.map(f -> reader.read(h, f, known, findings)));
            if (card.isEmpty()) {
                front.ifPresent(f -> reader.checkBody(f, known, findings));
            }
            return new CardFile(findings.file(), header, card, findings.problems());
        }
    }

    private SourcesReader.Sources sources(
            Path root, Origin origin, ContentHash hash, List<Problem> problems, boolean hasCards) {
        var findings = new Findings(LibraryFolder.SOURCES, origin);
        var file = LibraryFolder.single(root, LibraryFolder.SOURCES, findings);
        if (file.isEmpty() && origin == Origin.BUILT_IN && hasCards && !findings.hasError()) {
            findings.error(Spot.UNKNOWN, "library.sources.absent");
        }
        var bytes = file.flatMap(f -> TextFile.bytes(f, TextFile.DATA_LIMIT, findings));
        bytes.ifPresent(b -> hash.add(LibraryFolder.SOURCES, b));
        var read = bytes.flatMap(b -> TextFile.text(b, findings))
                .map(t -> sources.read(t, findings))
                .orElseGet(() -> new SourcesReader.Sources(Map.of(), !findings.hasError()));
        problems.addAll(findings.problems());
        return read;
    }

    /// The first file with an id keeps it.
    private static void nameTwins(List<Draft> drafts) {
        var first = new HashMap<String, String>();
        for (var d : drafts) {
            d.header().ifPresent(h -> {
                var other = first.putIfAbsent(h.id().text(), d.findings().file());
                if (other != null) {
                    d.findings().error(h.id().at(), "library.id.twice", h.id().text(), other);
                }
            });
        }
    }

    /// The ids that may be cited; empty if some could not be read.
    private static Optional<Set<String>> sourceIds(SourcesReader.Sources own, Optional<Library> beside) {
        Set<String> ids = new HashSet<>(own.byId().keySet());
        beside.ifPresent(b -> ids.addAll(b.sources().keySet()));
        return own.complete() ? Optional.of(ids) : Optional.empty();
    }

    private static Known known(
            List<Draft> drafts, Optional<Set<String>> sources, List<FigureFile> figureFiles, Optional<Library> beside) {
        var cards = new HashSet<String>();
        var leftOut = new HashSet<String>();
        for (var d : drafts) {
            (d.findings().hasError() ? leftOut : cards).add(d.name());
        }
        var figures = new HashSet<String>();
        figureFiles.forEach(f -> figures.add(f.file().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "")));
        beside.ifPresent(b -> {
            figures.addAll(b.figures().keySet());
            cards.addAll(b.cards().keySet());
        });
        return new Known(sources, cards, Optional.of(figures), leftOut);
    }

    private static Library library(Files files) {
        var cards = new LinkedHashMap<String, Card>();
        var problems = new ArrayList<>(files.problems());
        for (var f : files.cards()) {
            problems.addAll(f.problems());
            if (f.usable()) {
                f.card().ifPresent(c -> cards.put(c.id(), c));
            }
        }
        files.figures().forEach(f -> problems.addAll(f.problems()));
        problems.sort(order());
        return new Library(cards, files.sources(), FigureFolder.byId(files.figures()), files.hash(), problems);
    }

    /// Errors first, then by file and line.
    static Comparator<Problem> order() {
        return Comparator.comparing(Problem::severity)
                .thenComparing(p -> p.place().map(w -> w.file()).orElse(""))
                .thenComparing(p -> p.place().map(w -> w.line().orElse(0)).orElse(0))
                .thenComparing(p -> p.place().map(w -> w.column().orElse(0)).orElse(0));
    }
}
