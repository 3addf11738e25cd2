package org.euthymia.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.euthymia.text.Texts;

/// Answers to start from, and the names of a few medicines.
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /// The first worked case: everything asked, nothing against; `likely`, `soon`.
    public static final String FULL = """
            asOf: 2026-06-15
            patient.age: 63
            patient.perinatal: no
            opioid.use: current
            opioid.medicines: [hydrocodone ER 60 mg daily]
            opioid.how: [as-prescribed]
            opioid.started: 2025-01-20
            opioid.changes: [{kind: increased, date: 2026-05-11}]
            mood.low: yes
            mood.anhedonia: yes
            mood.onset: 2026-05-24
            mood.pastEpisodes: none
            mood.deliriumOnly: no
            mood.impairment: some
            withdrawal.now: no
            cows.total: 1
            phq9.1: 3
            phq9.2: 2
            phq9.3: 1
            phq9.4: 2
            phq9.5: 0
            phq9.6: 2
            phq9.7: 1
            phq9.8: 0
            phq9.9: 0
            phq9.difficulty: 1
            asq.1: no
            asq.2: no
            asq.3: no
            asq.4: no
            history.mania: no
            other.alcohol: no
            other.sedatives: no
            other.stimulants: no
            other.newMedicine: no
            other.hypogonadism: no
            other.adrenal: no
            other.thyroid: no
            other.bereavement: no
            oud.severity: none
            """;

    private static final Map<String, OpioidNames.Kind> NAMES = Map.ofEntries(
            Map.entry("hydrocodone", OpioidNames.Kind.OPIOID),
            Map.entry("tapentadol", OpioidNames.Kind.OPIOID),
            Map.entry("codeine", OpioidNames.Kind.OPIOID),
            Map.entry("percocet", OpioidNames.Kind.OPIOID),
            Map.entry("methadone", OpioidNames.Kind.OPIOID),
            Map.entry("fentanyl", OpioidNames.Kind.OPIOID),
            Map.entry("lean", OpioidNames.Kind.OPIOID),
            Map.entry("oxymorphone", OpioidNames.Kind.OPIOID),
            Map.entry("suboxone", OpioidNames.Kind.OPIOID),
            Map.entry("meperidine", OpioidNames.Kind.OPIOID),
            Map.entry("buprenorphine", OpioidNames.Kind.OPIOID),
            Map.entry("naltrexone", OpioidNames.Kind.ANTAGONIST),
            Map.entry("alprazolam", OpioidNames.Kind.NOT_AN_OPIOID));

    public static final OpioidNames OPIOIDS = text -> {
        var first = text.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        var kind = NAMES.get(first);
        return kind == null
                ? OpioidNames.NONE.read(text)
                : new OpioidNames.Name(kind, List.of(first), first, Optional.empty());
    };

    private Samples() {}

    public static Answers read(String text) {
        return switch (new AnswersReader().read(text, "answers.yaml")) {
            case AnswersReading.Read r -> r.answers();
            case AnswersReading.Unreadable u ->
                throw new AssertionError(u.problems().toString());
        };
    }

    /// The full answers with these lines instead: `mood.low: no`, or `-mood.low` for a blank.
    public static Answers full(String... lines) {
        return changed(read(FULL), lines);
    }

    public static Answers only(String... lines) {
        return changed(Answers.NONE, lines);
    }

    private static Answers changed(Answers base, String... lines) {
        var all = new LinkedHashMap<>(base.byLinkId());
        for (var line : lines) {
            for (var part : split(line)) {
                if (part.startsWith("-")) {
                    all.remove(part.substring(1));
                } else {
                    all.putAll(read(part).byLinkId());
                }
            }
        }
        return new Answers(all);
    }

    /// Several lines may stand in one, with ` | ` between them.
    private static List<String> split(String line) {
        var parts = new ArrayList<String>();
        for (var part : List.of(line.split(" \\| "))) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    public static Assessment assess(Answers answers) {
        return new Checklist(OPIOIDS).assess(answers, TODAY);
    }

    static Reason reason(Assessment assessment, String rule) {
        return assessment.reasons().stream()
                .filter(r -> r.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static String text(Assessment assessment) {
        return new AssessmentText(Texts.of("checklist", Locale.US)).of(assessment);
    }
}
