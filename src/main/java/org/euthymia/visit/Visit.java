package org.euthymia.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Flag;
import org.euthymia.checklist.Urgency;

/// What this visit has gathered so far, carried from screen to screen so that nothing is typed twice. Immutable; lives
/// in
/// memory only.
///
/// @param day the day of the visit
/// @param label how the clinic calls this patient's record; empty if none was typed
/// @param leftBlank linkIds that were passed over on purpose: asked, and without an answer
/// @param carried linkIds whose answer came from a card or from the medicines
/// @param safetySteps what was recorded about danger, in order
/// @param plan how the check ends; empty while that is open
/// @param cards ids of the cards opened, in order
/// @param given what was handed out, in words, in order
public record Visit(
        LocalDate day,
        String label,
        Answers answers,
        Set<String> leftBlank,
        Set<String> carried,
        List<SafetyStep> safetySteps,
        Optional<Plan> plan,
        List<String> cards,
        List<Given> given) {
    private static final Set<Flag> FLAGGED = EnumSet.of(Flag.LIKELY, Flag.POSSIBLE);

    public Visit {
        leftBlank = Set.copyOf(leftBlank);
        carried = Set.copyOf(carried);
        safetySteps = List.copyOf(safetySteps);
        cards = List.copyOf(cards);
        given = List.copyOf(given);
    }

    /// A handout that the patient got.
    ///
    /// @param size `normal` or `large`
    /// @param editsHash tells one edited text from another without keeping it
    /// @param toldBack whether the patient said it back in their own words
    public record Given(
            String handout,
            String title,
            String version,
            String language,
            String size,
            String editsHash,
            boolean toldBack) {}

    /// A visit of which nothing is known yet.
    public static Visit on(LocalDate day) {
        return new Visit(day, "", Answers.NONE, Set.of(), Set.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    /// True if nothing about a patient was entered: reading cards alone makes no visit.
    public boolean untouched() {
        return answers.byLinkId().isEmpty()
                && leftBlank.isEmpty()
                && label.isEmpty()
                && safetySteps.isEmpty()
                && plan.isEmpty()
                && given.isEmpty();
    }

    public Visit withDay(LocalDate value) {
        return new Visit(value, label, answers, leftBlank, carried, safetySteps, plan, cards, given);
    }

    public Visit withLabel(String value) {
        return new Visit(day, value.strip(), answers, leftBlank, carried, safetySteps, plan, cards, given);
    }

    /// These answers; a question that has one is no longer blank.
    public Visit withAnswers(Answers value) {
        var blank = new LinkedHashSet<>(leftBlank);
        blank.removeIf(id -> value.get(id).isPresent());
        var carriedStill = new LinkedHashSet<>(carried);
        carriedStill.removeIf(id -> !value.get(id).equals(answers.get(id)));
        return new Visit(day, label, value, blank, carriedStill, safetySteps, plan, cards, given);
    }

    /// Passed over on purpose: whatever was answered is taken back.
    public Visit withBlank(String linkId) {
        var all = new LinkedHashSet<>(leftBlank);
        all.add(linkId);
        return withAnswers(answers.without(linkId)).withLeftBlank(all);
    }

    /// As if nothing had been asked: no answers, nothing left blank. What was recorded, planned or given stays.
    public Visit cleared() {
        return withAnswers(Answers.NONE).withLeftBlank(Set.of());
    }

    private Visit withLeftBlank(Set<String> value) {
        return new Visit(day, label, answers, value, carried, safetySteps, plan, cards, given);
    }

    /// Marks answers as carried over from elsewhere.
    public Visit withCarried(Set<String> linkIds) {
        var all = new LinkedHashSet<>(carried);
        all.addAll(linkIds);
        return new Visit(day, label, answers, leftBlank, all, safetySteps, plan, cards, given);
    }

    public Visit withSafetyStep(SafetyStep step) {
        var all = new ArrayList<>(safetySteps);
        all.add(step);
        return new Visit(day, label, answers, leftBlank, carried, all, plan, cards, given);
    }

    public Visit withPlan(Optional<Plan> value) {
        return new Visit(day, label, answers, leftBlank, carried, safetySteps, value, cards, given);
    }

    /// One more card was opened; each is named once.
    public Visit withCard(String id) {
        var all = new LinkedHashSet<>(cards);
        all.add(id);
        return new Visit(day, label, answers, leftBlank, carried, safetySteps, plan, List.copyOf(all), given);
    }

    public Visit withGiven(List<Given> value) {
        return new Visit(day, label, answers, leftBlank, carried, safetySteps, plan, cards, value);
    }

    /// True if the result asks for follow-up: an opioid-induced depression is to be considered, or anything makes it
    /// soon or sooner.
    public static boolean flagged(Assessment assessment) {
        return FLAGGED.contains(assessment.flag()) || assessment.urgency().compareTo(Urgency.SOON) >= 0;
    }

    /// What keeps this check from being closed.
    public Set<OpenEnd> openEnds(Assessment assessment) {
        var ends = EnumSet.noneOf(OpenEnd.class);
        if (SafetyState.of(this, assessment).unrecorded()) {
            ends.add(OpenEnd.SAFETY_STEP);
        }
        if (flagged(assessment) && plan.isEmpty()) {
            ends.add(OpenEnd.PLAN);
        }
        return ends;
    }
}
