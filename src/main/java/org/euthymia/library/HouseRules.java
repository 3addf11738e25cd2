package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of `data/README.md` for one card of the built-in library: its header, answer, headings and length. The
/// rules for each statement are [StatementRules]. For one card.
final class HouseRules {
    private static final Set<String> AREAS =
            Set.of("neurotransmitters", "sleep", "depression", "identification", "treatment");
    private static final Pattern COVERS = Pattern.compile("A(?:[1-9]|1\\d|2[0-2])");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(?:addicts?|abusers?|drug.seek\\w*|junk(?:y|ie)s?|clean|dirty|abus(?:e|ed|ing))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_RELATED = 4;
    /// School grade of what a patient is told: the goal is 6, and a drug's name alone may cost two.
    private static final int HARDEST_GRADE = 8;
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 450;

    private final CardHeader header;
    private final Card card;
    private final Findings findings;
    private final StatementRules statements;

    HouseRules(CardHeader header, Card card, Claims claims, Findings findings) {
        this.header = header;
        this.card = card;
        this.findings = findings;
        this.statements = new StatementRules(claims, findings);
    }

    void check() {
        fields();
        header.answer().ifPresent(a -> card.answer().ifPresent(answer -> answer(a.at(), answer)));
        headings();
        var said = card.sections().stream().flatMap(s -> Said.in(s).stream()).toList();
        said.forEach(statements::check);
        words(said);
        banned(said);
        said.stream().filter(s -> s.section() == SectionKind.TELL_THE_PATIENT).forEach(this::readable);
    }

    private void fields() {
        require("area", header.area());
        require("answer", header.answer());
        require("certainty", header.certainty());
        require("claims", header.claims().stream().findFirst());
        require("compiled", header.compiled());
        require("review-due", header.reviewDue());
        header.area().ifPresent(this::area);
        if (header.related().size() > MOST_RELATED) {
            findings.error(header.related().get(MOST_RELATED).at(), "library.strict.related", MOST_RELATED);
        }
        header.covers().stream()
                .filter(c -> !COVERS.matcher(c.text()).matches())
                .forEach(c -> findings.error(c.at(), "library.strict.covers", c.text()));
        header.claims().forEach(c -> statements.claim(c.text(), c.at()));
    }

    private void require(String field, Optional<?> value) {
        if (value.isEmpty()) {
            findings.error(Spot.line(1), "library.strict.field", field);
        }
    }

    private void area(Located area) {
        if (!AREAS.contains(area.text())) {
            findings.error(area.at(), "library.strict.area", area.text());
        } else if (!card.file().equals("topics/" + area.text() + "/" + card.id() + ".md")) {
            findings.error(area.at(), "library.strict.folder", area.text());
        }
    }

    private void answer(Spot at, Card.Answer answer) {
        var verdict = answer.text().stream()
                .findFirst()
                .filter(Inline.Strong.class::isInstance)
                .map(i -> Words.count(PlainText.of(List.of(i))))
                .orElse(0);
        if (verdict < 2 || verdict > 4) {
            findings.error(at, "library.strict.verdict", verdict);
        }
        if (!Said.citations(answer.text()).isEmpty()) {
            findings.error(at, "library.strict.answer.citation");
        }
        statements.figures(PlainText.of(answer.text()), answer.claims(), at);
    }

    private void headings() {
        var kinds = new ArrayList<SectionKind>();
        for (var s : card.sections()) {
            if (s.kind() == SectionKind.OTHER) {
                findings.error(Spot.line(s.line()), "library.strict.heading.unknown", s.heading());
                continue;
            }
            if (kinds.stream().anyMatch(k -> k.compareTo(s.kind()) >= 0)) {
                findings.error(Spot.line(s.line()), "library.strict.heading.order", s.heading());
            }
            kinds.add(s.kind());
        }
        Stream.of(SectionKind.RESTS_ON, SectionKind.LIMITS)
                .filter(k -> !kinds.contains(k))
                .forEach(k -> findings.error(Spot.line(1), "library.strict.heading.missing", k.heading()));
        card.sections().forEach(s -> new SectionRules(s, findings).check());
    }

    private void words(List<Said> said) {
        var words = said.stream().mapToInt(s -> Words.count(s.plain())).sum()
                + card.answer().map(a -> Words.count(PlainText.of(a.text()))).orElse(0);
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.error(Spot.line(1), "library.strict.words", words, FEWEST_WORDS, MOST_WORDS);
        }
    }

    private void readable(Said words) {
        var grade = ReadingGrade.of(words.plain());
        if (grade > HARDEST_GRADE) {
            findings.error(words.at(), "library.strict.reading", Math.round(grade * 10) / 10.0, HARDEST_GRADE);
        }
    }

    private void banned(List<Said> said) {
        banned(card.title(), header.title().at());
        header.answer().ifPresent(a -> banned(a.text(), a.at()));
        for (var s : said) {
            banned(s.ownWords() + " " + s.evidence().who().orElse(""), s.at());
        }
        card.sections().forEach(s -> banned(s.heading(), Spot.line(s.line())));
    }

    private void banned(String text, Spot at) {
        BANNED.matcher(text).results().forEach(m -> findings.error(at, "library.strict.banned", m.group()));
    }
}
