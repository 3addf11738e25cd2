package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.text.Texts;

/// Puts an assessment into words. Immutable; any thread.
public final class ChecklistWords {
    private final Texts texts;

    /// @param texts the bundle `checklist`
    public ChecklistWords(Texts texts) {
        this.texts = texts;
    }

    /// A phrase in the reader's language.
    public String text(Phrase phrase) {
        return texts.get(
                phrase.key(), phrase.args().stream().map(this::argument).toArray());
    }

    private Object argument(Object arg) {
        return switch (arg) {
            case Phrase p -> text(p);
            case Phrase.Label l -> label(l.linkId());
            case Phrase.Said s -> s.values().stream().map(this::value).collect(Collectors.joining(", "));
            case PartialDate d -> date(d);
            // Numbers are shown as typed, without thousands separators of the locale.
            default -> String.valueOf(arg);
        };
    }

    /// `24 May 2026`, `May 2026` or `2026`.
    public String date(PartialDate date) {
        if (date.isDay()) {
            return texts.day(date.first());
        }
        return date.isMonth()
                ? java.time.format.DateTimeFormatter.ofPattern("LLL yyyy", texts.locale())
                        .format(date.first())
                : String.valueOf(date.first().getYear());
    }

    /// The short name of a question.
    public String label(String linkId) {
        return texts.has(linkId) ? texts.get(linkId) : linkId;
    }

    /// What the flag says, as a sentence: always "consider", never a diagnosis.
    public String headline(Flag flag) {
        return switch (flag) {
            case LIKELY, POSSIBLE -> texts.get("flag.headline.induced");
            case INDEPENDENT -> texts.get("flag.headline.independent");
            case NOT_INDICATED -> texts.get("flag.headline.notIndicated");
            case CANNOT_DETERMINE -> texts.get("flag.headline.cannotDetermine");
            case OUTSIDE_SCOPE -> texts.get("flag.headline.outsideScope");
        };
    }

    /// The flag in a word or two.
    public String name(Flag flag) {
        return switch (flag) {
            case LIKELY -> texts.get("flag.likely");
            case POSSIBLE -> texts.get("flag.possible");
            case INDEPENDENT -> texts.get("flag.independent");
            case NOT_INDICATED -> texts.get("flag.notIndicated");
            case CANNOT_DETERMINE -> texts.get("flag.cannotDetermine");
            case OUTSIDE_SCOPE -> texts.get("flag.outsideScope");
        };
    }

    /// What the flag means.
    public String meaning(Flag flag) {
        return switch (flag) {
            case LIKELY -> texts.get("flag.meaning.likely");
            case POSSIBLE -> texts.get("flag.meaning.possible");
            case INDEPENDENT -> texts.get("flag.meaning.independent");
            case NOT_INDICATED -> texts.get("flag.meaning.notIndicated");
            case CANNOT_DETERMINE -> texts.get("flag.meaning.cannotDetermine");
            case OUTSIDE_SCOPE -> texts.get("flag.meaning.outsideScope");
        };
    }

    /// The urgency and when that is, e.g. `same day: assessed before the patient leaves`.
    public String name(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> texts.get("urgency.emergency");
            case SAME_DAY -> texts.get("urgency.sameDay");
            case SOON -> texts.get("urgency.soon");
            case ROUTINE -> texts.get("urgency.routine");
        };
    }

    public String name(Verdict verdict) {
        return switch (verdict) {
            case MET -> texts.get("verdict.met");
            case NOT_MET -> texts.get("verdict.notMet");
            case UNKNOWN -> texts.get("verdict.unknown");
        };
    }

    /// An element in a few words, for where the whole rule has no room; any other rule whole.
    public String brief(Rule rule) {
        return switch (rule) {
            case SCOPE -> texts.get("rule.scope.brief");
            case A -> texts.get("rule.A.brief");
            case B1 -> texts.get("rule.B1.brief");
            case B2 -> texts.get("rule.B2.brief");
            case C1 -> texts.get("rule.C1.brief");
            case C1_WORSE -> texts.get("rule.C1worse.brief");
            case C2 -> texts.get("rule.C2.brief");
            case C3 -> texts.get("rule.C3.brief");
            case D -> texts.get("rule.D.brief");
            case E -> texts.get("rule.E.brief");
            case W -> texts.get("rule.W.brief");
            case O -> texts.get("rule.O.brief");
            case R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13 -> text(rule.statement());
        };
    }

    public String name(Reason.Direction direction) {
        return switch (direction) {
            case FOR -> texts.get("direction.for");
            case AGAINST -> texts.get("direction.against");
            case OPEN -> texts.get("direction.open");
            case NEITHER -> texts.get("direction.neither");
        };
    }

    /// The band of a score, e.g. `moderate`; empty while the range spans several.
    public Optional<String> band(ScoreRange score) {
        return score.band().map(this::band);
    }

    /// The bands in which a score can still turn out to lie, the lowest first.
    public List<String> bands(ScoreRange score) {
        return score.bands().stream().map(this::band).toList();
    }

    private String band(String word) {
        return switch (word) {
            case "minimal" -> texts.get("band.minimal");
            case "below-mild" -> texts.get("band.belowMild");
            case "none" -> texts.get("band.none");
            case "mild" -> texts.get("band.mild");
            case "moderate" -> texts.get("band.moderate");
            case "moderately-severe" -> texts.get("band.moderatelySevere");
            case "severe" -> texts.get("band.severe");
            case "positive" -> texts.get("band.positive");
            case "negative" -> texts.get("band.negative");
            case "acute-positive" -> texts.get("band.acutePositive");
            case "positive-acuity-open" -> texts.get("band.acuityOpen");
            case "non-acute-positive" -> texts.get("band.nonAcutePositive");
            default -> word;
        };
    }

    /// `14 to 17 of 27, 1 blank`
    public String range(ScoreRange score) {
        return score.complete()
                ? texts.get("score.complete", String.valueOf(score.min()), String.valueOf(score.most()))
                : texts.get(
                        "score.range",
                        String.valueOf(score.min()),
                        String.valueOf(score.max()),
                        String.valueOf(score.most()),
                        score.blanks());
    }

    /// For whom this is and what it is not: shown with every result.
    public String intendedUse() {
        return texts.get("notice.intendedUse");
    }

    /// That no clinician has signed the rules off yet: shown with every result.
    public String notSignedOff() {
        return texts.get("notice.notSignedOff");
    }

    /// The words of an answer's value.
    public String value(String value) {
        return switch (value) {
            case "yes" -> texts.get("value.yes");
            case "no" -> texts.get("value.no");
            case "unknown" -> texts.get("value.unknown");
            case "refused" -> texts.get("value.refused");
            case "none" -> texts.get("value.none");
            case "current" -> texts.get("value.current");
            case "stopped" -> texts.get("value.stopped");
            case "never" -> texts.get("value.never");
            case "pregnant" -> texts.get("value.pregnant");
            case "postpartum" -> texts.get("value.postpartum");
            case "some" -> texts.get("value.some");
            case "marked" -> texts.get("value.marked");
            case "mild" -> texts.get("band.mild");
            case "moderate" -> texts.get("band.moderate");
            case "severe" -> texts.get("band.severe");
            default -> Optional.ofNullable(course(value)).orElse(value);
        };
    }

    private @org.jspecify.annotations.Nullable String course(String value) {
        return switch (value) {
            case "as-prescribed" -> texts.get("value.asPrescribed");
            case "more-than-prescribed" -> texts.get("value.moreThanPrescribed");
            case "not-prescribed" -> texts.get("value.notPrescribed");
            case "oud-medication" -> texts.get("value.oudMedication");
            case "started" -> texts.get("value.started");
            case "increased" -> texts.get("value.increased");
            case "decreased" -> texts.get("value.decreased");
            case "switched" -> texts.get("value.switched");
            case "missed-doses" -> texts.get("value.missedDoses");
            case "restarted" -> texts.get("value.restarted");
            case "after-start" -> texts.get("value.afterStart");
            case "after-increase" -> texts.get("value.afterIncrease");
            case "after-decrease" -> texts.get("value.afterDecrease");
            case "after-stop" -> texts.get("value.afterStop");
            case "between-doses" -> texts.get("value.betweenDoses");
            case "before-first-opioid" -> texts.get("value.beforeFirst");
            case "worse-after-start" -> texts.get("value.worseAfterStart");
            case "better-after-start" -> texts.get("value.betterAfterStart");
            case "better-after-decrease" -> texts.get("value.betterAfterDecrease");
            case "no-relation" -> texts.get("value.noRelation");
            case "recurrent-opioid-free" -> texts.get("value.recurrent");
            case "single-opioid-free" -> texts.get("value.single");
            case "only-with-opioids" -> texts.get("value.onlyWithOpioids");
            default -> null;
        };
    }
}
