package org.euthymia.desktop.check;

import java.util.List;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Urgent;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.visit.SafetyState;

/// What the safety panel says of the answers: the cause, the ASQ's outcome so far in its own terms, what each open
/// answer
/// would mean. Pure.
record SafetyWords(CheckWords words) {
    private static final String ACUITY = "asq.5";

    /// What an open answer would mean.
    ///
    /// @param danger true for the answer that means an emergency
    record Outlook(String ifAnswer, String then, boolean danger) {}

    String title(VisitNow now) {
        var urgent = now.safety().urgent();
        var texts = words.texts();
        if (has(urgent, "asq-acute")) {
            return texts.get("check.safety.title.acute");
        }
        if (now.safety().onlyToAsk()) {
            return texts.get("check.safety.title.blank");
        }
        var cause = urgent.stream().filter(u -> !ofAsq(u)).findFirst();
        return cause.map(u -> u.id().equals("item-9") ? item9(now.visit().answers()) : statement(u))
                .orElseGet(() -> urgent.isEmpty() ? "" : statement(urgent.getFirst()));
    }

    private String item9(Answers answers) {
        var said = switch (answers.number("phq9.9").orElse(0)) {
            case 1 -> words.texts().get("check.item9.1");
            case 2 -> words.texts().get("check.item9.2");
            default -> words.texts().get("check.item9.3");
        };
        return words.texts().get("check.safety.title.item9", said);
    }

    String statement(Urgent urgent) {
        return words.checklist().text(urgent.statement());
    }

    private static boolean has(List<Urgent> urgent, String id) {
        return urgent.stream().anyMatch(u -> u.id().equals(id));
    }

    static boolean ofAsq(Urgent urgent) {
        return urgent.id().startsWith("asq-");
    }

    /// What the panel's own words do not already say: everything but item 9 and the ASQ.
    static List<Urgent> others(Assessment a) {
        return a.urgent().stream()
                .filter(u -> !ofAsq(u) && !u.id().equals("item-9") && !u.id().equals(SafetyState.ITEM_9_BLANK))
                .toList();
    }

    /// The ASQ's outcome so far.
    String outcome(Answers answers) {
        var texts = words.texts();
        var positive = Items.ASQ.stream()
                .filter(id -> answers.is(id, "yes") || answers.is(id, "refused"))
                .map(id -> answers.is(id, "refused") ? texts.get("check.safety.refused", number(id)) : number(id))
                .collect(Collectors.joining(", "));
        var answered = Items.ASQ.stream().filter(answers::known).count();
        if (answers.is(ACUITY, "yes")) {
            return texts.get("check.safety.outcome.acute");
        }
        if (!positive.isEmpty()) {
            return answers.is(ACUITY, "no")
                    ? texts.get("check.safety.outcome.non-acute", positive)
                    : answers.is(ACUITY, "refused")
                            ? texts.get("check.safety.outcome.refused", positive)
                            : texts.get("check.safety.outcome.positive", positive);
        }
        if (answered == 0) {
            return texts.get("check.safety.outcome.not-asked");
        }
        return answered < Items.ASQ.size()
                ? texts.get("check.safety.outcome.open", answered)
                : texts.get("check.safety.outcome.negative");
    }

    private static String number(String linkId) {
        return linkId.substring(linkId.indexOf('.') + 1);
    }

    /// What each answer that is still open would mean, in the instrument's own terms.
    List<Outlook> outlooks(VisitNow now) {
        var answers = now.visit().answers();
        var texts = words.texts();
        var positive = Items.ASQ.stream().anyMatch(id -> answers.is(id, "yes") || answers.is(id, "refused"));
        if (positive) {
            return answers.known(ACUITY)
                    ? List.of(answers.is(ACUITY, "no") ? brief() : emergency())
                    : List.of(brief(), emergency());
        }
        var open = Items.ASQ.stream().anyMatch(id -> !answers.known(id));
        return open
                ? List.of(
                        new Outlook(texts.get("check.safety.any-yes"), texts.get("check.safety.any-yes.then"), true),
                        new Outlook(texts.get("check.safety.all-no"), texts.get("check.safety.all-no.then"), false))
                : List.of(new Outlook(texts.get("check.safety.all-no"), texts.get("check.safety.all-no.then"), false));
    }

    private Outlook brief() {
        return new Outlook(words.texts().get("check.safety.5-no"), words.texts().get("check.safety.5-no.then"), false);
    }

    private Outlook emergency() {
        return new Outlook(
                words.texts().get("check.safety.5-yes"), words.texts().get("check.safety.5-yes.then"), true);
    }

    /// Sources of item 9 and the ASQ: the basis of the panel's own words.
    static List<String> basis(Assessment a) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("nimhAsq"),
                        a.urgent().stream().filter(u -> !others(a).contains(u)).flatMap(u -> u.sources().stream()))
                .distinct()
                .toList();
    }
}
