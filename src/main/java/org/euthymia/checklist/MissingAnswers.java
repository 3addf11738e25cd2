package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is still open: contradictions first, then an ASQ not asked, then what decides the flag, then the rest.
final class MissingAnswers {
    private final Facts facts;
    private final Answers answers;
    private final Elements elements;
    private final List<Missing> found = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    private MissingAnswers(Facts facts, Elements elements) {
        this.facts = facts;
        this.answers = facts.answers();
        this.elements = elements;
    }

    static List<Missing> of(Facts facts, Elements elements, Flag flag) {
        var search = new MissingAnswers(facts, elements);
        facts.contradictions().forEach(c -> search.contradiction(c, flag));
        search.asq();
        search.deciding(flag);
        search.against(flag);
        search.scores();
        search.rest();
        return List.copyOf(search.found);
    }

    private void contradiction(Contradiction c, Flag flag) {
        found.add(new Missing(
                c.linkIds().getFirst(),
                c.what(),
                flag == Flag.CANNOT_DETERMINE,
                c.linkIds().stream().skip(1).toList()));
        named.addAll(c.linkIds());
    }

    private void asq() {
        var asq = Asq.of(answers);
        if ((elements.a() != Verdict.MET && !asq.asked()) || asq.completed()) {
            return;
        }
        Stream.concat(Items.ASQ.stream(), Stream.of("asq.5"))
                .filter(id -> !answers.known(id))
                .findFirst()
                .ifPresent(id -> ask(id, "missing.asq", false));
    }

    private void deciding(Flag flag) {
        var decides = flag == Flag.CANNOT_DETERMINE;
        if (elements.a() == Verdict.UNKNOWN) {
            blank("missing.mood", decides, "mood.low", "mood.anhedonia", "phq9.1", "phq9.2");
        }
        if (elements.b1() == Verdict.UNKNOWN) {
            blank("missing.exposure", decides, "opioid.use");
            if (facts.course().isStopped()) {
                blank("missing.exposure", decides, "opioid.stopped", "mood.onset");
            }
        }
        if (exposed() && (elements.b2().size() > 1 || elements.c1() == Verdict.UNKNOWN)) {
            blank("missing.timing", decides, "mood.onset", "opioid.started");
            if (!answers.known("mood.onset") || elements.b2().size() > 1) {
                blank("missing.relation", decides, "mood.relation");
            }
        }
        if (exposed() && elements.c1() != Verdict.NOT_MET && elements.worse() == Verdict.UNKNOWN) {
            blank("missing.worse", decides, "mood.relation");
        }
        if (exposed() && !elements.b2().equals(Set.of(Timing.STRONG))) {
            blank("missing.changes", false, "opioid.changes");
        }
    }

    private boolean exposed() {
        return elements.a() != Verdict.NOT_MET && elements.b1() != Verdict.NOT_MET;
    }

    /// Blanks that are taken as not speaking against, but keep the flag from being likely.
    private void against(Flag flag) {
        var decides = flag == Flag.POSSIBLE;
        if (elements.c2() == Verdict.UNKNOWN) {
            blank("missing.against", decides, "mood.persistsAfterStop");
        }
        if (elements.c3() == Verdict.UNKNOWN) {
            blank("missing.against", decides, "mood.pastEpisodes");
        }
        if (elements.d() == Verdict.UNKNOWN) {
            blank("missing.delirium", true, "mood.deliriumOnly");
        }
        if (elements.e() == Verdict.UNKNOWN) {
            blank("missing.impairment", decides, "mood.impairment", "phq9.difficulty");
        }
        if (elements.w() == Verdict.UNKNOWN) {
            blank("missing.withdrawal", decides, "withdrawal.now");
        }
        if (elements.o() == Verdict.UNKNOWN) {
            blank("missing.other", decides, Items.COMPETING.toArray(String[]::new));
        }
        if (answers.number("patient.age").isEmpty()) {
            blank("missing.age", true, "patient.age");
        }
    }

    private void scores() {
        if (!answers.known("phq9.9")) {
            blank("missing.item9", false, "phq9.9");
        }
        Items.PHQ9.forEach(id -> blank("missing.phq9", false, id));
        if (!answers.known("mood.low") || !answers.known("mood.anhedonia")) {
            blank("missing.mood", false, "mood.low", "mood.anhedonia");
        }
    }

    private void rest() {
        blank(
                "missing.safety",
                false,
                "safety.recentAttempt",
                "safety.plan",
                "safety.psychosis",
                "safety.maniaNow",
                "safety.serotoninToxicity",
                "safety.sedation",
                "safety.concern");
        blank("missing.companion", false, "other.pain", "other.sleepApnoea", "other.ptsd", "patient.perinatal");
        if (OudCriteria.severity(answers).isEmpty()) {
            blank("missing.oud", false, "oud.severity");
        }
        if (!facts.course().isNever()) {
            blank("missing.medicines", false, "opioid.medicines", "opioid.how");
        }
    }

    private void blank(String why, boolean decides, String... linkIds) {
        for (var id : linkIds) {
            if (!answers.known(id)) {
                ask(id, why, decides);
            }
        }
    }

    private void ask(String linkId, String why, boolean decides) {
        if (named.add(linkId)) {
            found.add(new Missing(linkId, Phrase.of(why), decides));
        }
    }
}
