package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The codes that could apply, each with its condition. F11.1, F11.2 and F11.9 exclude one another: one level only.
final class Codes {
    private static final String FY = "FY2027";
    private static final List<String> METHADONE = List.of("methadone");

    private Codes() {}

    static List<Code> of(Facts facts, Elements elements, Flag flag) {
        var all = new ArrayList<Code>();
        switch (flag) {
            case LIKELY, POSSIBLE -> {
                induced(facts.answers(), all);
                unspecified(all);
            }
            case INDEPENDENT, CANNOT_DETERMINE -> unspecified(all);
            case NOT_INDICATED -> {
                if (elements.a() == Verdict.MET && elements.d() != Verdict.MET) {
                    unspecified(all);
                }
            }
            case OUTSIDE_SCOPE -> {}
        }
        longTerm(facts, flag, all);
        return List.copyOf(all);
    }

    private static void induced(Answers answers, List<Code> all) {
        var severity = OudCriteria.severity(answers);
        if (is(severity, "none")) {
            all.add(code(
                    "F11.94",
                    "Opioid use, unspecified with opioid-induced mood disorder",
                    "code.noOud",
                    "diseasedbF1194"));
        }
        if (is(severity, "mild")) {
            all.add(code("F11.14", "Opioid abuse with opioid-induced mood disorder", "code.mild", "diseasedbF1114"));
        }
        if (is(severity, "moderate") || is(severity, "severe")) {
            all.add(code(
                    "F11.24",
                    "Opioid dependence with opioid-induced mood disorder",
                    "code.moderate",
                    "diseasedbF1124"));
        }
    }

    /// Also true while the severity is not known: then each level is shown with its condition.
    private static boolean is(Optional<String> severity, String level) {
        return severity.isEmpty() || severity.get().equals(level);
    }

    private static void unspecified(List<Code> all) {
        all.add(code("F32.A", "Depression, unspecified", "code.unspecified", "e4healthF32A"));
    }

    private static void longTerm(Facts facts, Flag flag, List<Code> all) {
        var prescribed = facts.course().isCurrent() && facts.how().contains("as-prescribed");
        if (!prescribed || flag == Flag.OUTSIDE_SCOPE) {
            return;
        }
        var methadone = facts.medicines().stream().anyMatch(m -> m.name().ids().equals(METHADONE));
        all.add(new Code(
                "ICD-10-CM",
                "Z79.891",
                "Long term (current) use of opiate analgesic",
                methadone ? Phrase.of("code.longTermMethadone") : Phrase.of("code.longTerm"),
                "FY2021",
                List.of("nchs2021tabular", "diseasedbZ79891")));
    }

    private static Code code(String code, String title, String when, String source) {
        return new Code("ICD-10-CM", code, title, Phrase.of(when), FY, List.of("nchs2027codes", source));
    }
}
