package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that raises urgency. A low total, a blank or a negative flag never takes anything away here.
final class Safety {
    private static final List<String> ASQ_SOURCES = List.of("nimhAsq", "asqToolkit2017");
    private static final Phrase WHOLE = Phrase.of("option.evaluation");
    private static final Phrase BRIEF = Phrase.of("option.brief");
    private static final Phrase SIGHT = Phrase.of("option.sight");
    private static final Phrase LIFELINE = Phrase.of("option.lifeline");

    private final Answers answers;
    private final Verdict mood;
    private final List<Urgent> found = new ArrayList<>();

    private Safety(Answers answers, Verdict mood) {
        this.answers = answers;
        this.mood = mood;
    }

    /// The highest first; within one urgency in the order of the table.
    static List<Urgent> of(Answers answers, Elements elements, Flag flag) {
        var safety = new Safety(answers, elements.a());
        safety.asq();
        safety.suicide();
        safety.body();
        safety.mind(elements);
        safety.soon(flag);
        safety.found.sort(Comparator.comparing(Urgent::urgency).reversed());
        return List.copyOf(safety.found);
    }

    static Urgency highest(List<Urgent> found) {
        return found.stream()
                .map(Urgent::urgency)
                .max(Comparator.naturalOrder())
                .orElse(Urgency.ROUTINE);
    }

    private void asq() {
        var asq = Asq.of(answers);
        if (asq.acute()) {
            add(
                    "asq-acute",
                    Urgency.EMERGENCY,
                    "urgent.asqAcute",
                    List.of(SIGHT, WHOLE, LIFELINE),
                    ASQ_SOURCES,
                    "asq.5");
        } else if (asq.acuityOpen()) {
            add(
                    "asq-acuity-open",
                    Urgency.EMERGENCY,
                    "urgent.asqAcuityOpen",
                    List.of(Phrase.of("option.askFifth"), SIGHT, WHOLE, LIFELINE),
                    ASQ_SOURCES,
                    Items.ASQ);
        } else if (asq.positive()) {
            add(
                    "asq-positive",
                    Urgency.SAME_DAY,
                    "urgent.asqPositive",
                    List.of(BRIEF, LIFELINE),
                    ASQ_SOURCES,
                    java.util.stream.Stream.concat(Items.ASQ.stream(), java.util.stream.Stream.of("asq.5"))
                            .toList());
        } else if (answers.is("asq.5", "refused")) {
            add(
                    "asq-refused",
                    Urgency.SAME_DAY,
                    "urgent.asqRefused",
                    List.of(Phrase.of("option.askAsq"), BRIEF),
                    ASQ_SOURCES,
                    "asq.5");
        }
    }

    private void suicide() {
        yes(
                "safety.recentAttempt",
                "recent-attempt",
                Urgency.EMERGENCY,
                "urgent.recentAttempt",
                List.of(SIGHT, WHOLE, LIFELINE),
                List.of("asam2015pocket", "stanley2018"));
        yes(
                "safety.plan",
                "plan",
                Urgency.EMERGENCY,
                "urgent.plan",
                List.of(SIGHT, Phrase.of("option.means"), WHOLE, LIFELINE),
                List.of("asam2015pocket", "stanley2018"));
        var item9 = answers.number("phq9.9");
        if (item9.isPresent() && item9.get() > 0) {
            found.add(new Urgent(
                    "item-9",
                    Urgency.SAME_DAY,
                    Phrase.of("urgent.item9", item9.get()),
                    List.of(Phrase.of("option.askAsq"), BRIEF, LIFELINE),
                    List.of("simon2013item9", "item9age2017"),
                    List.of("phq9.9")));
        }
        if (item9.isEmpty() && mood == Verdict.MET && !Asq.of(answers).completed()) {
            add(
                    "item-9-blank",
                    Urgency.SAME_DAY,
                    "urgent.item9Blank",
                    List.of(Phrase.of("option.askItem9"), Phrase.of("option.askAsq")),
                    List.of("phq9proxy2021", "vaItem92016"),
                    "phq9.9");
        }
    }

    private void body() {
        yes(
                "safety.sedation",
                "sedation",
                Urgency.EMERGENCY,
                "urgent.sedation",
                List.of(Phrase.of("option.breathing"), Phrase.of("option.naloxone")),
                List.of("fda2016opioidbenzo_dsc", "fda2020naloxone"));
        yes(
                "safety.serotoninToxicity",
                "serotonin-toxicity",
                Urgency.EMERGENCY,
                "urgent.serotonin",
                List.of(Phrase.of("option.serotonin")),
                List.of("fda2016opioid", "ccjm2016serotonin"));
        var cows = Scores.cows(answers);
        if (cows.min() > 36) {
            add(
                    "withdrawal-severe",
                    Urgency.EMERGENCY,
                    "urgent.cowsSevere",
                    List.of(Phrase.of("option.withdrawal")),
                    List.of("wesson2003cows", "ncbiCowsTable"),
                    cowsAnswers());
        } else if (cows.min() >= 13) {
            add(
                    "withdrawal",
                    Urgency.SAME_DAY,
                    "urgent.cowsModerate",
                    List.of(Phrase.of("option.withdrawal")),
                    List.of("wesson2003cows", "ncbiCowsTable"),
                    cowsAnswers());
        }
    }

    private List<String> cowsAnswers() {
        return answers.known("cows.total")
                ? List.of("cows.total")
                : Items.COWS.stream().filter(answers::known).toList();
    }

    private void mind(Elements elements) {
        yes(
                "safety.psychosis",
                "psychosis",
                Urgency.SAME_DAY,
                "urgent.psychosis",
                List.of(Phrase.of("option.psychiatry")),
                List.of("demidenko2017"));
        yes(
                "safety.maniaNow",
                "mania",
                Urgency.SAME_DAY,
                "urgent.mania",
                List.of(Phrase.of("option.maniaNow")),
                List.of("moodcheck2021"));
        if (elements.d() == Verdict.MET) {
            add(
                    "delirium",
                    Urgency.SAME_DAY,
                    "urgent.delirium",
                    List.of(Phrase.of("option.delirium"), Phrase.of("option.repeatClear")),
                    List.of("psychdbSmidd"),
                    "mood.deliriumOnly");
        }
        yes(
                "safety.concern",
                "concern",
                Urgency.SAME_DAY,
                "urgent.concern",
                List.of(Phrase.of("option.askAsq"), BRIEF),
                List.of("asam2015pocket"));
    }

    private void soon(Flag flag) {
        if (mood != Verdict.MET) {
            return;
        }
        switch (flag) {
            case LIKELY, POSSIBLE, INDEPENDENT, CANNOT_DETERMINE ->
                add(
                        "mood",
                        Urgency.SOON,
                        "urgent.mood",
                        List.of(Phrase.of("option.review")),
                        List.of("nunes2006", "cdc2022cds"),
                        "mood.low",
                        "mood.anhedonia",
                        "phq9.1",
                        "phq9.2");
            case NOT_INDICATED, OUTSIDE_SCOPE -> {}
        }
        var phq9 = Scores.phq9(answers);
        if (phq9.atLeast(10) != Verdict.NOT_MET) {
            found.add(new Urgent(
                    "phq9",
                    Urgency.SOON,
                    phq9.complete()
                            ? Phrase.of("urgent.phq9", phq9.min())
                            : Phrase.of("urgent.phq9Open", phq9.min(), phq9.max()),
                    List.of(Phrase.of("option.depressionCare")),
                    List.of("levis2019phq9", "negeri2021phq9"),
                    Items.PHQ9));
        }
        if (answers.is("patient.perinatal", "pregnant") || answers.is("patient.perinatal", "postpartum")) {
            add(
                    "perinatal",
                    Urgency.SOON,
                    "urgent.perinatal",
                    List.of(Phrase.of("option.perinatal")),
                    List.of("perinatal2023"),
                    "patient.perinatal");
        }
        if (answers.number("patient.age").filter(a -> a < 18).isPresent()) {
            add(
                    "under-18",
                    Urgency.SOON,
                    "urgent.under18",
                    List.of(Phrase.of("option.under18")),
                    List.of("uspstf2022adol"),
                    "patient.age");
        }
        yes(
                "history.mania",
                "past-mania",
                Urgency.SOON,
                "urgent.pastMania",
                List.of(Phrase.of("option.bipolar")),
                List.of("moodcheck2021", "santo2022"));
    }

    private void yes(
            String linkId, String id, Urgency urgency, String statement, List<Phrase> options, List<String> sources) {
        if (answers.is(linkId, "yes")) {
            add(id, urgency, statement, options, sources, linkId);
        }
    }

    private void add(
            String id, Urgency urgency, String statement, List<Phrase> options, List<String> sources, String... used) {
        add(id, urgency, statement, options, sources, List.of(used));
    }

    private void add(
            String id,
            Urgency urgency,
            String statement,
            List<Phrase> options,
            List<String> sources,
            List<String> used) {
        found.add(new Urgent(
                id,
                urgency,
                Phrase.of(statement),
                options,
                sources,
                used.stream().filter(u -> answers.known(u) || used.size() == 1).toList()));
    }
}
