package org.euthymia.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.ReadingScores;
import org.euthymia.problem.Problem;

/// The rules of `data/README.md` for the handouts of the built-in library: fields, sections, length, ease of reading,
/// claims and sources, and that both languages say the same. For one library.
final class HandoutRules {
    private static final Pattern BANNED = Pattern.compile(
            "(?<!\\p{L})(?:addict(?:s|ed)?|abusers?|drug.seek\\w*|junk(?:y|ie)s?|clean|dirty|abus(?:e|ed|ing)"
                    + "|adict[oa]s?|drogadict[oa]s?|abus(?:o|ar|ó)|yonquis?|limpi[oa]s?|suci[oa]s?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_STATEMENTS = 17;
    private static final int ENGLISH_WORDS = 185;
    private static final int SPANISH_WORDS = 210;

    private final Claims claims;
    private final List<Handout> all;
    private final LibraryReader.Files files;
    private final Set<String> cards;

    HandoutRules(Claims claims, LibraryReader.Files files) {
        this.claims = claims;
        this.files = files;
        this.all = files.handouts().stream().flatMap(f -> f.handout().stream()).toList();
        this.cards = files.cards().stream()
                .flatMap(f -> f.header().stream())
                .map(h -> h.id().text())
                .collect(Collectors.toSet());
    }

    List<Problem> check(HandoutFile file) {
        var findings = new Findings(file.file(), Origin.BUILT_IN);
        file.handout()
                .ifPresent(h -> file.header().ifPresent(header -> {
                    fields(h, header, findings);
                    sections(h, findings);
                    length(h, findings);
                    evidence(file, h, header, findings);
                    words(file, h, findings);
                    twin(h, findings);
                }));
        return findings.problems();
    }

    /// Each handout that a card offers is there.
    List<Problem> checkCards() {
        var ids = all.stream().map(Handout::id).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        for (var file : files.cards()) {
            var findings = new Findings(file.file(), Origin.BUILT_IN);
            file.header().stream()
                    .flatMap(h -> h.handouts().stream())
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> findings.error(Spot.line(1), "library.strict.handout.card", id));
            problems.addAll(findings.problems());
        }
        return problems;
    }

    private void fields(Handout handout, HandoutHeader header, Findings findings) {
        require("version", header.version(), findings);
        require("compiled", handout.compiled(), findings);
        require("review-due", handout.reviewDue(), findings);
        require("claims", handout.claims().stream().findFirst(), findings);
        require("related", handout.related().stream().findFirst(), findings);
        require("keywords", handout.keywords().stream().findFirst(), findings);
        if (header.instructions().filter(i -> i.text().matches("[12]")).isEmpty()) {
            findings.error(
                    header.instructions().map(Located::at).orElse(Spot.line(1)), "library.strict.handout.instructions");
        }
        header.related().stream()
                .filter(r -> !cards.contains(r.text()))
                .forEach(r -> findings.error(r.at(), "library.strict.handout.related", r.text()));
    }

    private static void require(String field, Optional<?> value, Findings findings) {
        if (value.isEmpty()) {
            findings.error(Spot.line(1), "library.strict.field", field);
        }
    }

    private static void sections(Handout handout, Findings findings) {
        lines(handout, Handout.MAIN, 2, 3, findings);
        lines(handout, Handout.SAFETY, 1, 3, findings);
        lines(handout, Handout.TEACH_BACK, 1, 1, findings);
    }

    private static void lines(Handout handout, String id, int fewest, int most, Findings findings) {
        int lines = handout.section(id).map(s -> s.lines().size()).orElse(fewest);
        if (lines < fewest || lines > most) {
            findings.error(Spot.line(1), "library.strict.handout.lines", id, lines, fewest, most);
        }
    }

    /// A line to fill in says nothing yet and does not count as a statement.
    private static void length(Handout handout, Findings findings) {
        var statements = handout.sections().stream()
                .flatMap(s -> s.lines().stream())
                .filter(l -> !l.toFillIn())
                .count();
        var scores = ReadingScores.of(handout.language(), handout.texts());
        int most = switch (handout.language()) {
            case ENGLISH -> ENGLISH_WORDS;
            case SPANISH -> SPANISH_WORDS;
        };
        if (scores.words() > most || statements > MOST_STATEMENTS) {
            findings.error(
                    Spot.line(1), "library.strict.handout.length", scores.words(), statements, most, MOST_STATEMENTS);
        }
        if (!scores.reachesGoal()) {
            var english = handout.language() == HandoutLanguage.ENGLISH;
            var second = english ? scores.plain().second() : scores.all().second();
            findings.error(
                    Spot.line(1),
                    "library.strict.handout.grade",
                    english ? "Flesch-Kincaid" : "Fernández Huerta",
                    scores.shown(scores.all().first()),
                    english ? "SMOG" : "INFLESZ",
                    scores.shown(second));
        }
    }

    private void evidence(HandoutFile file, Handout handout, HandoutHeader header, Findings findings) {
        var rules = new StatementRules(claims, findings);
        header.claims().forEach(c -> rules.claim(c.text(), c.at()));
        int at = 0;
        for (var section : handout.sections()) {
            for (var line : section.lines()) {
                var spot = file.lines().get(at++);
                rules.sources(
                        line.sources().stream().map(s -> new Located(s, spot)).toList(), handout.claims());
                if (section.id().equals(Handout.SAFETY) && line.sources().isEmpty()) {
                    findings.error(spot, "library.strict.citation");
                }
            }
        }
    }

    private static void words(HandoutFile file, Handout handout, Findings findings) {
        banned(handout.title(), Spot.line(1), findings);
        handout.sections().forEach(s -> banned(s.heading(), Spot.line(1), findings));
        var texts = handout.texts();
        for (int i = 0; i < texts.size(); i++) {
            banned(texts.get(i), file.lines().get(i), findings);
        }
    }

    private static void banned(String text, Spot at, Findings findings) {
        BANNED.matcher(text).results().forEach(m -> findings.error(at, "library.strict.banned", m.group()));
    }

    /// Both languages have the same sections and as many lines in each. A translation rests on every source of the
    /// original, and may name one of its own language besides.
    private void twin(Handout handout, Findings findings) {
        for (var language : HandoutLanguage.values()) {
            if (language == handout.language()) {
                continue;
            }
            var other = all.stream()
                    .filter(h -> h.language() == language && h.id().equals(handout.id()))
                    .findFirst();
            if (other.isEmpty()) {
                findings.error(Spot.line(1), "library.strict.handout.language", language.word());
            } else if (handout.language() != HandoutLanguage.ENGLISH) {
                var differences = differences(handout, other.get());
                if (!differences.isEmpty()) {
                    findings.error(
                            Spot.line(1),
                            "library.strict.handout.twin",
                            other.get().file(),
                            String.join(", ", differences));
                }
            }
        }
    }

    private static List<String> differences(Handout one, Handout other) {
        var found = new ArrayList<String>();
        if (!one.version().equals(other.version())) {
            found.add("version");
        }
        if (!Set.copyOf(one.claims()).equals(Set.copyOf(other.claims()))) {
            found.add("claims");
        }
        if (!one.optional().equals(other.optional())) {
            found.add("optional");
        }
        if (!ids(one).equals(ids(other))) {
            found.add(String.join(" ", ids(one)) + " / " + String.join(" ", ids(other)));
            return found;
        }
        for (var section : one.sections()) {
            if (!covers(cited(section), cited(other.section(section.id()).orElseThrow()))) {
                found.add(section.id());
            }
        }
        return found;
    }

    private static boolean covers(List<Set<String>> translated, List<Set<String>> original) {
        return translated.size() == original.size()
                && IntStream.range(0, original.size())
                        .allMatch(i -> translated.get(i).containsAll(original.get(i)));
    }

    private static List<String> ids(Handout handout) {
        return handout.sections().stream().map(Handout.Section::id).toList();
    }

    private static List<Set<String>> cited(Handout.Section section) {
        return section.lines().stream()
                .map(l -> (Set<String>) new HashSet<>(l.sources()))
                .map(Objects::requireNonNull)
                .toList();
    }
}
