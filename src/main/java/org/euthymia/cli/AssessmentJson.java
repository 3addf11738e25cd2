package org.euthymia.cli;

import java.util.List;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Code;
import org.euthymia.checklist.Differential;
import org.euthymia.checklist.FollowUp;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.checklist.Phrase;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.checklist.Timing;
import org.euthymia.checklist.Urgent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An assessment as JSON: field names are a contract, more may be added.
final class AssessmentJson {
    private final ChecklistWords words;

    private AssessmentJson(ChecklistWords words) {
        this.words = words;
    }

    static ObjectNode of(Assessment a, ChecklistWords words) {
        return new AssessmentJson(words).object(a);
    }

    private ObjectNode object(Assessment a) {
        var root = Json.object();
        root.put("flag", a.flag().word()).put("urgency", a.urgency().word());
        root.put("headline", words.headline(a.flag()));
        var urgent = root.putArray("urgent");
        a.urgent().forEach(u -> urgent(urgent.addObject(), u));
        var basis = root.putArray("urgencyBasis");
        a.basis().forEach(u -> urgent(basis.addObject(), u));
        root.put("offerAsq", a.offerAsq());
        var reasons = root.putArray("reasons");
        a.reasons().forEach(r -> reason(reasons.addObject(), r));
        var missing = root.putArray("missing");
        a.missing()
                .forEach(m -> missing.addObject()
                        .put("linkId", m.linkId())
                        .put("label", words.label(m.linkId()))
                        .put("why", words.text(m.why()))
                        .put("decides", m.decides()));
        var turns = root.putArray("wouldChange");
        a.wouldChange()
                .forEach(t -> turns.addObject()
                        .put("linkId", t.linkId())
                        .put("answer", t.answer())
                        .put("toFlag", t.toFlag().word())
                        .put("open", t.open()));
        var scores = root.putArray("scores");
        a.scores().forEach(s -> score(scores.addObject(), s));
        var differential = root.putArray("differential");
        a.differential().forEach(d -> differential(differential.addObject(), d));
        followUp(root.putObject("followUp"), a.followUp());
        var codes = root.putArray("codes");
        a.codes().forEach(c -> code(codes.addObject(), c));
        var medicines = root.putArray("medicines");
        a.medicines().forEach(m -> medicine(medicines.addObject(), m));
        phrases(root.putArray("remarks"), a.remarks());
        return root.put("asOf", a.visit().toString())
                .put("rulesVersion", a.rulesVersion())
                .put("intendedUse", words.intendedUse())
                .put("signOff", words.notSignedOff());
    }

    private void urgent(ObjectNode node, Urgent u) {
        node.put("id", u.id()).put("urgency", u.urgency().word()).put("statement", words.text(u.statement()));
        phrases(node.putArray("options"), u.options());
        strings(node.putArray("sources"), u.sources());
        strings(node.putArray("answers"), u.answers());
    }

    private void reason(ObjectNode node, Reason r) {
        node.put("rule", r.rule().id())
                .put("statement", words.text(r.rule().statement()))
                .put("rationale", words.text(r.rule().rationale()))
                .put("verdict", r.verdict().word())
                .put(
                        "because",
                        String.join("; ", r.because().stream().map(words::text).toList()));
        strings(node.putArray("answers"), r.answers());
        strings(node.putArray("sources"), r.rule().sources());
        node.put("direction", r.direction().word()).put("chosenHere", r.rule().chosenHere());
        if (!r.timing().isEmpty()) {
            strings(
                    node.putArray("timing"),
                    r.timing().stream().sorted().map(Timing::word).toList());
        }
    }

    private void score(ObjectNode node, ScoreRange s) {
        node.put("instrument", s.instrument().word())
                .put("min", s.min())
                .put("max", s.max())
                .put("of", s.most())
                .put("blanks", s.blanks());
        words.band(s).ifPresentOrElse(b -> node.put("band", b), () -> node.putNull("band"));
        node.put("complete", s.complete());
    }

    private void differential(ObjectNode node, Differential d) {
        node.put("condition", words.text(d.condition().title()))
                .put("standing", d.standing().word());
        phrases(node.putArray("for"), d.speaksFor());
        phrases(node.putArray("against"), d.speaksAgainst());
        node.put("separatedBy", words.text(d.separatedBy()));
        strings(node.putArray("sources"), d.sources());
        node.put("card", d.card());
    }

    private void followUp(ObjectNode node, FollowUp f) {
        node.put("inDays", f.inDays());
        phrases(node.putArray("actions"), f.actions());
        node.put("basis", words.text(f.basis()));
        strings(node.putArray("sources"), f.sources());
    }

    private void code(ObjectNode node, Code c) {
        node.put("system", c.system())
                .put("code", c.code())
                .put("title", c.title())
                .put("when", words.text(c.when()))
                .put("fiscalYear", c.fiscalYear());
        strings(node.putArray("sources"), c.sources());
    }

    private void medicine(ObjectNode node, MedicineReading m) {
        node.put("text", m.said().text());
        node.put(
                "kind",
                switch (m.name().kind()) {
                    case OPIOID -> "opioid";
                    case ANTAGONIST -> "antagonist";
                    case NOT_AN_OPIOID -> "not-an-opioid";
                    case UNRESOLVED -> "unresolved";
                });
        strings(node.putArray("ids"), m.name().ids());
        node.put("shown", m.name().shown());
        m.name().mmePerDay().ifPresentOrElse(x -> node.put("mmePerDay", x), () -> node.putNull("mmePerDay"));
    }

    private void phrases(ArrayNode array, List<Phrase> phrases) {
        phrases.forEach(p -> array.add(words.text(p)));
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
