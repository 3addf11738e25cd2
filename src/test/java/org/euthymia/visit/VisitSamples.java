package org.euthymia.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.checklist.Samples;

/// One visit of each kind of result.
public enum VisitSamples {
    POSITIVE,
    POSSIBLE,
    INDEPENDENT,
    NEGATIVE,
    URGENT,
    UNDETERMINED,
    OUTSIDE,
    CONTRADICTION,
    BLANKS;

    public Visit visit() {
        return switch (this) {
            case POSITIVE ->
                visit("asOf: 2026-06-15").withPlan(Optional.of(new Plan.FollowUpOn(LocalDate.of(2026, 6, 29))));
            case POSSIBLE ->
                visit("mood.pastEpisodes: recurrent-opioid-free | -phq9.8 | history.mania: unknown | -other.thyroid");
            case INDEPENDENT ->
                visit("mood.onset: 2024-03 | mood.relation: [before-first-opioid]")
                        .withPlan(Optional.of(new Plan.NoFollowUp("Seen by psychiatry on 18 June")));
            case NEGATIVE ->
                visit(
                        "mood.low: no | mood.anhedonia: no | phq9.1: 0 | phq9.2: 0 | phq9.difficulty: 0 | -mood.onset | -safety.psychosis");
            case URGENT -> urgent();
            case UNDETERMINED ->
                visit("-mood.onset | -opioid.started | -opioid.changes | -asq.1 | -asq.2 | -asq.3 | -asq.4");
            case OUTSIDE -> visit("patient.age: 11");
            case CONTRADICTION -> visit("opioid.stopped: 2024-06-01 | opioid.use: stopped");
            case BLANKS -> visit("-phq9.3 | -phq9.8 | -phq9.9 | -asq.1 | -asq.2 | -asq.3 | -asq.4");
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The worked case with these lines instead, see [Samples#full].
    public static Visit visit(String... lines) {
        return Visit.on(Samples.TODAY).withAnswers(Samples.full(lines));
    }

    public static Assessment assess(Visit visit) {
        return new Checklist(WITH_DOSE).assess(visit.answers(), visit.day());
    }

    private static Visit urgent() {
        var visit = visit("phq9.9: 1 | asq.1: yes | asq.3: refused | asq.5: no");
        var keys = assess(visit).urgent().stream()
                .map(u -> SafetyState.key(u, visit.answers()))
                .collect(Collectors.toSet());
        return visit.withSafetyStep(
                new SafetyStep("Seen by the crisis team, M. Ruiz", Samples.TODAY.atTime(LocalTime.of(10, 40)), keys));
    }

    private static final OpioidNames WITH_DOSE = text -> {
        var name = Samples.OPIOIDS.read(text);
        return text.startsWith("hydrocodone ER 60")
                ? new OpioidNames.Name(name.kind(), List.copyOf(name.ids()), name.shown(), Optional.of(60.0))
                : name;
    };
}
