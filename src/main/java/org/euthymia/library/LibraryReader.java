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
import java.util.concurrent.ForkJoinTask;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.handout.Handouts;
import org.euthymia.medicines.Medicines;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Reads a library folder: `topics/**/*.md`, `figures/*.yaml`, `questionnaires/*.json`, `handouts/*/*.md`,
/// `sources.json` and the drug
/// tables. Names every problem,
/// and
/// never stops
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

    /// @param problems of the folders, of `sources.json` and of the drug tables
    record Files(
            List<CardFile> cards,
            Map<String, Source> sources,
            List<FigureFile> figures,
            Medicines medicines,
            Map<String, Questionnaire> questionnaires,
            List<HandoutFile> handouts,
            Optional<String> theme,
            String hash,
            List<Problem> problems) {}

    Files files(Path root, Origin origin, Optional<Library> beside, Progress progress) {
        // The sources and the cards' bodies are parsed by other threads while this one reads files and headers.
        var sourcesTask = ForkJoinTask.adapt(() -> SourcesFile.read(root, origin, sources))
                .fork();
        var hash = new ContentHash();
        var folder = new LibraryFolder(root, origin, progress);
        var paths = folder.cards();
        var steps = 2L * paths.size() + 1;
        var drafts = new ArrayList<Draft>();
        for (var path : paths) {
            step(progress, drafts.size(), steps);
            drafts.add(draft(path, folder.name(path), origin, hash));
        }
        var problems = new ArrayList<>(folder.problems());
        var sourcesFile = sourcesTask.join();
        if (!paths.isEmpty()) {
            sourcesFile.bytes().ifPresent(b -> hash.add(LibraryFolder.SOURCES, b));
            problems.addAll(sourcesFile.problems());
        }
        step(progress, paths.size() + 1L, steps);
        nameTwins(drafts);
        var folders = new FigureFolder(root, origin, hash);
        var sourceIds = sourceIds(sourcesFile.sources(), beside);
        var figures = folders.read(sourceIds);
        problems.addAll(folders.problems());
        var known = known(drafts, sourceIds, figures, beside);
        var read = new ArrayList<CardFile>();
        for (var draft : drafts) {
            step(progress, paths.size() + 1L + read.size(), steps);
            read.add(draft.card(cards, known));
        }
        var drugs = new DrugTablesReader(root, origin, hash, known.sources());
        var medicines = drugs.read();
        problems.addAll(drugs.problems());
        var forms = new QuestionnaireFolder(root, origin);
        var questionnaires = forms.read();
        problems.addAll(forms.problems());
        var papers = new HandoutFolder(root, origin, hash);
        var handouts = papers.read(known.sources());
        var theme = papers.theme();
        problems.addAll(papers.problems());
        return new Files(
                read,
                sourcesFile.sources().byId(),
                figures,
                medicines,
                questionnaires,
                handouts,
                theme,
                hash.hex(),
                problems);
    }

    private static void step(Progress progress, long done, long of) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(done, of);
    }

    private Draft draft(Path path, String name, Origin origin, ContentHash hash) {
        var findings = new Findings(name, origin);
        var bytes = TextFile.bytes(path, TextFile.CARD_LIMIT, findings);
        hash.add(name, bytes.orElse(new byte[0]));
        var front = bytes.flatMap(b -> TextFile.text(b, findings)).flatMap(t -> FrontMatter.split(t, findings));
        var body = front.map(f -> ForkJoinTask.adapt(() -> cards.parse(f)).fork());
        var header = front.flatMap(f -> CardHeaderReader.read(f, findings));
        return new Draft(findings, body, header);
    }

    /// A card's file after its header was read, while its body may still be parsed.
    private record Draft(
            Findings findings, Optional<ForkJoinTask<CardReader.Parsed>> body, Optional<CardHeader> header) {
        String name() {
            var file = findings.file();
            return header.map(h -> h.id().text())
                    .orElse(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
        }

        CardFile card(CardReader reader, Known known) {
            var parsed = body.map(ForkJoinTask::join);
            var card = header.flatMap(h -> parsed.map(b -> reader.read(h, b, known, findings)));
            if (card.isEmpty()) {
                parsed.ifPresent(b -> reader.checkBody(b, known, findings));
            }
            return new CardFile(findings.file(), header, card, findings.problems());
        }
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
        files.handouts().forEach(f -> problems.addAll(f.problems()));
        problems.sort(order());
        return new Library(
                cards,
                files.sources(),
                FigureFolder.byId(files.figures()),
                files.medicines(),
                files.questionnaires(),
                new Handouts(HandoutFolder.usable(files.handouts()), files.theme()),
                files.hash(),
                problems);
    }

    /// Errors first, then by file and line.
    static Comparator<Problem> order() {
        return Comparator.comparing(Problem::severity)
                .thenComparing(p -> p.place().map(w -> w.file()).orElse(""))
                .thenComparing(p -> p.place().map(w -> w.line().orElse(0)).orElse(0))
                .thenComparing(p -> p.place().map(w -> w.column().orElse(0)).orElse(0));
    }
}
