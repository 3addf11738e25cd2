package org.euthymia.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

/// The six properties that hold for every input, over seeded answers.
class PropertiesTest {
    private static final int CASES = 2000;
    private static final Answers FULL = Samples.read(Samples.FULL);

    private static List<Answers> cases(long seed, int count) {
        var generated = new GeneratedAnswers(seed);
        var all = new ArrayList<Answers>();
        for (int i = 0; i < count; i++) {
            all.add(i % 2 == 0 ? generated.any() : generated.near(FULL));
        }
        return all;
    }

    private static Flag flag(Answers answers) {
        return Flag.of(Elements.of(Facts.of(answers, Samples.OPIOIDS, Samples.TODAY)));
    }

    private static Urgency urgency(Answers answers) {
        var elements = Elements.of(Facts.of(answers, Samples.OPIOIDS, Samples.TODAY));
        return Safety.highest(Safety.of(answers, elements, Flag.of(elements)));
    }

    @Test
    void oneAddingDangerNeverLowersUrgency() {
        for (var answers : cases(1, CASES)) {
            var before = urgency(answers);
            for (var worse : dangers(answers)) {
                if (urgency(worse).compareTo(before) < 0) {
                    fail(answers + " then " + worse);
                }
            }
        }
    }

    /// Each answer that speaks for danger, added where it is not there yet, or in place of a lesser one.
    private static List<Answers> dangers(Answers answers) {
        var all = new ArrayList<Answers>();
        for (var id : Items.all()) {
            if (id.startsWith("safety.")
                    || id.equals("mood.deliriumOnly")
                    || id.equals("history.mania")
                    || id.equals("mood.low")
                    || id.equals("mood.anhedonia")) {
                add(all, answers, id, "yes");
            }
        }
        Items.ASQ.forEach(id -> add(all, answers, id, "yes"));
        Items.ASQ.stream().filter(id -> !answers.is(id, "yes")).forEach(id -> add(all, answers, id, "refused"));
        add(all, answers, "asq.5", "yes");
        if (!answers.is("asq.5", "yes")) {
            add(all, answers, "asq.5", "refused");
        }
        Items.PHQ9.forEach(id -> add(all, answers, id, "3"));
        for (var total : List.of("13", "37", "48")) {
            if (Integer.parseInt(total) >= answers.number("cows.total").orElse(0)) {
                add(all, answers, "cows.total", total);
            }
        }
        add(all, answers, "patient.perinatal", "postpartum");
        return all;
    }

    private static void add(List<Answers> all, Answers answers, String linkId, String value) {
        all.add(answers.withText(linkId, value).orElseThrow());
    }

    @Test
    void twoBlankingNeverMakesAFlagMoreCertain() {
        int tried = 0;
        for (var answers : cases(2, 3 * CASES)) {
            var facts = Facts.of(answers, Samples.OPIOIDS, Samples.TODAY);
            if (!Agreement.holds(facts)) {
                continue;
            }
            var before = Flag.of(Elements.of(facts));
            for (var linkId : answers.byLinkId().keySet()) {
                var after = flag(answers.without(linkId));
                if (after.certainty() > before.certainty()) {
                    fail(answers + " without " + linkId + ": " + before + " then " + after);
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(20_000);
    }

    @Test
    void fourEveryTurnIsTrue() {
        int turns = 0;
        for (var answers : cases(4, CASES)) {
            var facts = Facts.of(answers, Samples.OPIOIDS, Samples.TODAY);
            var flag = Flag.of(Elements.of(facts));
            for (var turn : Turns.of(facts, flag)) {
                var with = answers.withText(turn.linkId(), turn.answer()).orElseThrow();
                if (flag(with) != turn.toFlag() || turn.toFlag() == flag) {
                    fail(answers + " with " + turn);
                }
                turns++;
            }
        }
        assertThat(turns).isGreaterThan(1000);
    }

    @Test
    void fiveTheSameAnswersGiveTheSameBytes() {
        var text = new AssessmentText(Texts.of("checklist", Locale.US));
        var random = new Random(5);
        for (var answers : cases(5, 300)) {
            var ids = new ArrayList<>(answers.byLinkId().keySet());
            Collections.shuffle(ids, random);
            var shuffled = new LinkedHashMap<String, Answer>();
            ids.forEach(id -> shuffled.put(id, answers.get(id).orElseThrow()));
            var first = Samples.assess(answers);
            var second = Samples.assess(new Answers(shuffled));
            assertThat(second).isEqualTo(first);
            assertThat(text.of(second)).isEqualTo(text.of(first)).contains(Checklist.RULES);
        }
    }

    @Test
    void threeTheReasonsShownRecomputeTheFlagAndSixNoneRaises() {
        var seen = EnumSet.noneOf(Flag.class);
        for (var answers : cases(3, CASES)) {
            var result = Samples.assess(answers);
            assertThat(Flag.of(result.reasons())).isEqualTo(result.flag());
            seen.add(result.flag());
            assertThat(result.followUp().inDays()).isBetween(1, 28);
            assertThat(result.differential()).hasSize(Condition.values().length);
        }
        assertThat(seen).containsExactlyInAnyOrder(Flag.values());
    }

    @Test
    void sixNoTextRaises() {
        var random = new Random(66);
        var reader = new AnswersReader();
        var pieces = List.of(
                "mood.low",
                ": ",
                "yes",
                "\n",
                "[",
                "]",
                "{",
                "}",
                "- ",
                "'",
                "\"",
                "phq9.1",
                "3",
                "&a ",
                "*a",
                "!!x ",
                "\t",
                "?",
                "|",
                "2026-05",
                ",",
                "#",
                "opioid.changes",
                "kind",
                "\u0000",
                "é",
                "---",
                "%",
                "resourceType",
                "QuestionnaireResponse",
                "item",
                "answer",
                "linkId");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            switch (reader.read(text.toString(), "x")) {
                case AnswersReading.Read r -> assertThat(r.answers()).isNotNull();
                case AnswersReading.Unreadable u -> assertThat(u.problems()).isNotEmpty();
            }
        }
    }
}
