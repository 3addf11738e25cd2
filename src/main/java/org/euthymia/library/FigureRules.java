package org.euthymia.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.euthymia.figure.Figure;

/// What a figure of the built-in library must bring: alt text, dates, and for each row claims that are checked, sources
/// and numbers that are theirs. A dose ladder's factors must be those of the drug tables. For one library.
final class FigureRules {
    private static final int FEWEST_ALT_WORDS = 12;
    private static final int MOST_ALT_WORDS = 70;
    private static final int MOST_NOTES = 3;

    private final Claims claims;
    private final Factors factors;

    FigureRules(Path root, Claims claims) {
        this.claims = claims;
        this.factors = new Factors(root);
    }

    void check(FigureFile file, Findings findings) {
        if (file.figure().isEmpty()) {
            return;
        }
        var figure = file.figure().get();
        var rules = new StatementRules(claims, findings);
        about(figure, findings);
        var own = file.rows().getFirst();
        var all = new HashSet<>(own.claims());
        for (var row : file.rows().subList(1, file.rows().size())) {
            row(row, rules, findings);
            all.addAll(row.claims());
        }
        own.claims().forEach(c -> rules.claim(c, own.at()));
        rules.sources(own.sources(), own.claims());
        rules.figures(own.words(), all.stream().sorted().toList(), derived(figure), Spot.line(1));
        if (figure instanceof Figure.Ladder ladder) {
            ladder.rows().forEach(r -> factors.check(r, findings));
            factors.checkMarks(ladder, findings);
        }
    }

    private static void row(FigureFile.Row row, StatementRules rules, Findings findings) {
        if (row.claims().isEmpty()) {
            findings.error(row.at(), "library.strict.claims");
        }
        row.claims().forEach(c -> rules.claim(c, row.at()));
        rules.sources(row.sources(), row.claims());
        rules.figures(row.words(), row.claims(), Set.of(), row.at());
    }

    private static void about(Figure figure, Findings findings) {
        var about = figure.about();
        require("compiled", about.compiled(), findings);
        require("review-due", about.reviewDue(), findings);
        require("certainty", about.basis().certainty(), findings);
        var words = Words.count(about.alt());
        if (words < FEWEST_ALT_WORDS || words > MOST_ALT_WORDS) {
            findings.error(Spot.line(1), "library.strict.alt", words, FEWEST_ALT_WORDS, MOST_ALT_WORDS);
        }
        if (about.notes().isEmpty() || about.notes().size() > MOST_NOTES) {
            findings.error(Spot.line(1), "library.strict.notes", about.notes().size(), MOST_NOTES);
        }
        if (figure.bases().stream().anyMatch(b -> b.sources().isEmpty())) {
            findings.error(Spot.line(1), "library.strict.citation");
        }
    }

    private static void require(String field, Optional<?> value, Findings findings) {
        if (value.isEmpty()) {
            findings.error(Spot.line(1), "library.strict.field", field);
        }
    }

    /// Numbers that a figure works out itself.
    private static Set<String> derived(Figure figure) {
        var derived = new HashSet<String>();
        if (figure instanceof Figure.Ladder ladder) {
            ladder.marks().forEach(m -> derived.add(m.text()));
            ladder.rows().forEach(r -> ladder.marks().forEach(m -> derived.add(r.doseText(m))));
        }
        return Set.copyOf(derived);
    }
}
