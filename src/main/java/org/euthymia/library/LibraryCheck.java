package org.euthymia.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;
import org.euthymia.problem.Severity;

/// Checks a library folder.
///
/// Not strict: everything that [LibraryReader] names for a clinic's own library. Strict: as for the built-in library,
/// and the house rules of `data/README.md` besides: required fields, headings and their order, each statement with its
/// citations and claims, each claim known and checked, each cited source one of its claims', each figure in one of its
/// claims, figures and handouts likewise, 150 to 450 words, no word that hurts. In a strict check every problem is an
/// error. Any
/// thread.
public final class LibraryCheck {
    private final LibraryReader reader = new LibraryReader();
    private final ClaimsReader claimsReader = new ClaimsReader();

    /// @return every problem, errors first, then by file and line; empty if all is well
    /// @throws CancellationException if `progress` asks to stop
    public List<Problem> check(Path root, boolean strict, Progress progress) {
        return strict
                ? strict(root, progress)
                : reader.read(root, Origin.OWN, progress).problems();
    }

    private List<Problem> strict(Path root, Progress progress) {
        var files = reader.files(root, Origin.BUILT_IN, Optional.empty(), progress);
        var problems = new ArrayList<>(files.problems());
        if (!files.cards().isEmpty()) {
            var claims = claimsReader.read(
                    root, Origin.BUILT_IN, Optional.of(files.sources().keySet()));
            problems.addAll(claims.problems());
            var rules = new FigureRules(root, claims);
            for (var file : files.figures()) {
                problems.addAll(file.problems());
                var findings = new Findings(file.file(), Origin.BUILT_IN);
                rules.check(file, findings);
                problems.addAll(findings.problems());
            }
            var papers = new HandoutRules(claims, files);
            for (var file : files.handouts()) {
                problems.addAll(file.problems());
                problems.addAll(papers.check(file));
            }
            problems.addAll(papers.checkCards());
            for (var file : files.cards()) {
                problems.addAll(file.problems());
                file.header()
                        .ifPresent(h -> file.card().ifPresent(c -> {
                            var findings = new Findings(file.file(), Origin.BUILT_IN);
                            new HouseRules(h, c, claims, findings).check();
                            problems.addAll(findings.problems());
                        }));
            }
        }
        problems.sort(LibraryReader.order());
        return problems.stream().map(LibraryCheck::asError).toList();
    }

    private static Problem asError(Problem p) {
        return new Problem(p.key(), Severity.ERROR, p.place(), p.args());
    }
}
