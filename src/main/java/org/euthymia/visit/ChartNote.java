package org.euthymia.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Missing;
import org.euthymia.checklist.Phrase;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;

/// The visit as a short plain text for the chart: about eight lines, in the order in which a reader needs them. Says
/// only what was answered, worked out or recorded; danger and what was done about it are never left out. The record's
/// label is not in it. Immutable; any thread.
public final class ChartNote {
    private static final int MOST_OPEN = 6;
    private static final String SAFETY = "safety.";

    private final Texts texts;
    private final ChecklistWords words;
    private final MedicineLine medicines;

    /// @param texts of the bundle `visit`
    /// @param checklist of the bundle `checklist`
    public ChartNote(Texts texts, Texts checklist) {
        this.texts = texts;
        this.words = new ChecklistWords(checklist);
        this.medicines = new MedicineLine(texts, words);
    }

    /// The note.
    ///
    /// @param library the newest day on which cited content was compiled; empty if it is not known
    public String of(Visit visit, Assessment assessment, Optional<LocalDate> library) {
        var out = new StringJoiner("\n");
        out.add(texts.get("note.title", texts.day(visit.day()), assessment.rulesVersion()));
        safety(visit, assessment, out);
        out.add(medicines.of(visit.answers(), assessment));
        out.add(phq9(visit.answers(), assessment) + " " + asq(visit.answers(), assessment));
        out.add(flag(assessment));
        onset(visit.answers(), assessment).ifPresent(out::add);
        against(assessment).ifPresent(out::add);
        open(assessment).ifPresent(out::add);
        out.add(plan(visit, assessment));
        given(visit).ifPresent(out::add);
        out.add(library.map(day -> texts.get("note.library", texts.day(day)))
                .orElseGet(() -> texts.get("note.libraryUndated")));
        return out.toString();
    }

    private void safety(Visit visit, Assessment assessment, StringJoiner out) {
        var state = SafetyState.of(visit, assessment);
        if (state.any()) {
            out.add(texts.get(
                    "note.urgent",
                    words.name(assessment.urgency()),
                    joined(state.urgent().stream().map(u -> words.text(u.statement())))));
        }
        visit.safetySteps().forEach(s -> out.add(texts.get("note.step", time(texts, s.at()), oneLine(s.done()))));
        if (state.unrecorded()) {
            out.add(texts.get("note.noStep"));
        }
    }

    static String time(Texts texts, LocalDateTime at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at)
                .replace('\u202f', ' ');
    }

    /// What was typed in several lines stays one line of the note.
    static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private String phq9(Answers answers, Assessment assessment) {
        var score = assessment.score(ScoreRange.Instrument.PHQ9);
        var blank = Items.PHQ9.stream().filter(id -> !answers.known(id)).toList();
        if (score.isEmpty() || blank.size() == Items.PHQ9.size()) {
            return texts.get("note.phq9None");
        }
        var s = score.get();
        var band = words.band(s).map(b -> ", " + b).orElse("");
        var total = s.complete()
                ? texts.get("note.phq9", number(s.min()) + band)
                : texts.get("note.phq9Range", number(s.min()), number(s.max()) + band, numbers(blank));
        var item9 = answers.number("phq9.9")
                .map(n -> texts.get("note.item9", number(n)))
                .orElseGet(() -> texts.get("note.item9Blank"));
        return total + "; " + item9 + difficulty(answers) + ".";
    }

    private String difficulty(Answers answers) {
        return answers.number("phq9.difficulty")
                .map(n -> "; " + texts.get("note.difficulty", difficulty(n)))
                .orElse("");
    }

    private String difficulty(int points) {
        return switch (points) {
            case 0 -> texts.get("note.difficulty0");
            case 1 -> texts.get("note.difficulty1");
            case 2 -> texts.get("note.difficulty2");
            default -> texts.get("note.difficulty3");
        };
    }

    private static String numbers(List<String> linkIds) {
        return linkIds.stream().map(id -> id.substring(id.indexOf('.') + 1)).collect(Collectors.joining(", "));
    }

    private String asq(Answers answers, Assessment assessment) {
        var score = assessment.score(ScoreRange.Instrument.ASQ);
        var asked = Stream.concat(Items.ASQ.stream(), Stream.of("asq.5")).anyMatch(answers::known);
        if (score.isEmpty() || !asked) {
            return assessment.offerAsq() ? texts.get("note.asqToOffer") : texts.get("note.asqNone");
        }
        var blank = Items.ASQ.stream().filter(id -> !answers.known(id)).toList();
        var outcome = words.band(score.get()).orElseGet(() -> texts.get("note.asqOpen"));
        return blank.isEmpty() ? texts.get("note.asq", outcome) : texts.get("note.asqBlank", outcome, numbers(blank));
    }

    private String flag(Assessment assessment) {
        var said = texts.get("note.flag", words.name(assessment.flag()), words.headline(assessment.flag()));
        return SafetyState.dangerous(assessment)
                ? said
                : said + " " + texts.get("note.urgency", words.name(assessment.urgency()));
    }

    private Optional<String> onset(Answers answers, Assessment assessment) {
        return reason(assessment, Rule.B2)
                .filter(_ -> answers.known("mood.onset") || answers.known("mood.relation"))
                .map(r -> r.because().stream()
                        .filter(p -> !contradicts(p))
                        .map(words::text)
                        .toList())
                // Dates before what they amount to.
                .map(said -> texts.get(
                        "note.onset",
                        joined(Stream.concat(
                                said.stream().skip(1), said.stream().limit(1)))));
    }

    private static Optional<Reason> reason(Assessment assessment, Rule rule) {
        return assessment.reasons().stream().filter(r -> r.rule() == rule).findFirst();
    }

    private Optional<String> against(Assessment assessment) {
        var said = assessment.reasons().stream()
                .filter(r -> r.rule().kind() == Rule.Kind.ELEMENT && r.direction() == Reason.Direction.AGAINST)
                .flatMap(this::against)
                .distinct()
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(texts.get("note.against", joined(said.stream())));
    }

    /// Where the answers are dates, which the line before has told, the rule itself says it shorter.
    private Stream<String> against(Reason reason) {
        return switch (reason.rule()) {
            case B2 -> reason.because().stream().limit(1).map(words::text);
            case C1, C2 -> Stream.of(words.text(reason.rule().statement()));
            default -> reason.because().stream().filter(p -> !contradicts(p)).map(words::text);
        };
    }

    private static boolean contradicts(Phrase phrase) {
        return phrase.key().startsWith("contradiction.");
    }

    /// Contradictions in full, then the names of what is open; the PHQ-9 and the ASQ have a line of their own.
    private Optional<String> open(Assessment assessment) {
        var contradictions = assessment.missing().stream()
                .map(Missing::why)
                .filter(ChartNote::contradicts)
                .map(words::text);
        var names = names(assessment.missing());
        var shown = names.stream().limit(MOST_OPEN);
        var more = names.size() > MOST_OPEN
                ? Stream.of(texts.get("note.more", names.size() - MOST_OPEN))
                : Stream.<String>empty();
        var all = joined(Stream.concat(contradictions, Stream.concat(shown, more)));
        return all.isEmpty() ? Optional.empty() : Optional.of(texts.get("note.open", all));
    }

    private List<String> names(List<Missing> missing) {
        var blank = missing.stream()
                .filter(m -> !contradicts(m.why()))
                .filter(m -> !m.linkId().startsWith("phq9.") && !m.linkId().startsWith("asq."))
                .sorted((a, b) -> Boolean.compare(b.decides(), a.decides()))
                .toList();
        var safety = blank.stream().filter(m -> m.linkId().startsWith(SAFETY)).count();
        var names = new ArrayList<String>();
        // Said at the front, since it is safety, and in one, since there are seven.
        if (safety > 1) {
            names.add(texts.get("note.safetyOpen", String.valueOf(safety)));
        }
        blank.stream()
                .filter(m -> safety <= 1 || !m.linkId().startsWith(SAFETY))
                .map(m -> words.label(m.linkId()))
                .forEach(names::add);
        return names;
    }

    private String plan(Visit visit, Assessment assessment) {
        return visit.plan()
                .map(p -> switch (p) {
                    case Plan.FollowUpOn(var due) -> texts.get("note.plan", texts.day(due));
                    case Plan.NoFollowUp(var reason) -> texts.get("note.noPlan", oneLine(reason));
                })
                .orElseGet(() -> Visit.flagged(assessment) ? texts.get("note.planOpen") : texts.get("note.planNone"));
    }

    private Optional<String> given(Visit visit) {
        return visit.given().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(
                        "note.given",
                        joined(visit.given().stream()
                                .map(g -> g.toldBack() ? texts.get("note.toldBack", g.title()) : g.title()))));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    private static String number(int n) {
        return String.valueOf(n);
    }
}
