package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every question by its linkId, in the order in which it is asked, with what can be answered.
public final class Items {
    /// The nine of the PHQ-9.
    public static final List<String> PHQ9 =
            List.of("phq9.1", "phq9.2", "phq9.3", "phq9.4", "phq9.5", "phq9.6", "phq9.7", "phq9.8", "phq9.9");
    /// The four of the ASQ that everybody is asked, without the fifth on acuity.
    public static final List<String> ASQ = List.of("asq.1", "asq.2", "asq.3", "asq.4");
    /// The eleven signs of the COWS.
    public static final List<String> COWS = List.of(
            "cows.1", "cows.2", "cows.3", "cows.4", "cows.5", "cows.6", "cows.7", "cows.8", "cows.9", "cows.10",
            "cows.11");
    /// The eleven criteria of opioid use disorder, one question each.
    public static final List<String> OUD = List.of(
            "oud.1", "oud.2", "oud.3", "oud.4", "oud.5", "oud.6", "oud.7", "oud.8", "oud.9", "oud.10", "oud.11");
    /// The same eleven as words of `oud.criteria`, in the same order.
    public static final List<String> OUD_CRITERIA = List.of(
            "larger-amounts",
            "cut-down",
            "time-spent",
            "craving",
            "roles",
            "relationships",
            "activities",
            "hazard",
            "health",
            "tolerance",
            "withdrawal");
    /// The competing causes that are element O.
    public static final List<String> COMPETING = List.of(
            "history.mania",
            "other.alcohol",
            "other.sedatives",
            "other.stimulants",
            "other.newMedicine",
            "other.hypogonadism",
            "other.adrenal",
            "other.thyroid",
            "other.bereavement");
    /// Common companions: held in view, never moving the flag.
    public static final List<String> COMPANIONS = List.of("other.pain", "other.sleepApnoea", "other.ptsd");

    static final AnswerKind HOW = anyOf("as-prescribed", "more-than-prescribed", "not-prescribed", "oud-medication");
    private static final AnswerKind YES_NO = oneOf("yes", "no", AnswerKind.UNKNOWN);
    private static final AnswerKind DAY = new AnswerKind.Day();
    private static final Map<String, AnswerKind> KINDS = kinds();
    private static final List<String> ALL = List.copyOf(KINDS.keySet());

    private Items() {}

    /// All linkIds in order.
    public static List<String> all() {
        return ALL;
    }

    /// What can be answered; empty for a linkId that is not known.
    public static Optional<AnswerKind> kind(String linkId) {
        return Optional.ofNullable(KINDS.get(linkId));
    }

    static AnswerKind oneOf(String... values) {
        return new AnswerKind.OneOf(List.of(values));
    }

    static AnswerKind anyOf(String... values) {
        return new AnswerKind.AnyOf(List.of(values));
    }

    private static Map<String, AnswerKind> kinds() {
        var all = new LinkedHashMap<String, AnswerKind>();
        all.put("asOf", DAY);
        all.put("patient.age", new AnswerKind.Whole(0, 120));
        all.put("patient.perinatal", oneOf("pregnant", "postpartum", "no", AnswerKind.UNKNOWN));
        opioid(all);
        mood(all);
        all.put("withdrawal.now", YES_NO);
        all.put("cows.total", new AnswerKind.Whole(0, 48));
        cows(all);
        PHQ9.forEach(id -> all.put(id, new AnswerKind.Whole(0, 3)));
        all.put("phq9.difficulty", new AnswerKind.Whole(0, 3));
        Stream.concat(ASQ.stream(), Stream.of("asq.5")).forEach(id -> all.put(id, oneOf("yes", "no", "refused")));
        yesNo(
                all,
                "safety.recentAttempt",
                "safety.plan",
                "safety.psychosis",
                "safety.maniaNow",
                "safety.serotoninToxicity",
                "safety.sedation",
                "safety.concern");
        COMPETING.forEach(id -> all.put(id, YES_NO));
        COMPANIONS.forEach(id -> all.put(id, YES_NO));
        all.put("oud.severity", oneOf("none", "mild", "moderate", "severe", AnswerKind.UNKNOWN));
        all.put("oud.criteria", new AnswerKind.AnyOf(OUD_CRITERIA));
        OUD.forEach(id -> all.put(id, YES_NO));
        return Collections.unmodifiableMap(all);
    }

    private static void opioid(Map<String, AnswerKind> all) {
        all.put("opioid.use", oneOf("current", "stopped", "never", AnswerKind.UNKNOWN));
        all.put("opioid.medicines", new AnswerKind.MedicineList());
        all.put("opioid.how", HOW);
        all.put("opioid.started", DAY);
        all.put("opioid.stopped", DAY);
        all.put("opioid.changes", new AnswerKind.ChangeList());
    }

    private static void mood(Map<String, AnswerKind> all) {
        yesNo(all, "mood.low", "mood.anhedonia");
        all.put("mood.onset", DAY);
        all.put("mood.relation", new AnswerKind.AnyOf(Relation.WORDS));
        yesNo(all, "mood.persistsAfterStop");
        all.put(
                "mood.pastEpisodes",
                oneOf("recurrent-opioid-free", "single-opioid-free", "only-with-opioids", "none", AnswerKind.UNKNOWN));
        yesNo(all, "mood.deliriumOnly");
        all.put("mood.impairment", oneOf("none", "some", "marked", AnswerKind.UNKNOWN));
    }

    private static void cows(Map<String, AnswerKind> all) {
        var points = List.of(
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 3, 4),
                List.of(0, 1, 3, 5),
                List.of(0, 1, 2, 5),
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 3, 5),
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 4),
                List.of(0, 1, 2, 4),
                List.of(0, 3, 5));
        var items = new ArrayList<>(COWS);
        for (int i = 0; i < items.size(); i++) {
            all.put(items.get(i), new AnswerKind.Points(points.get(i)));
        }
    }

    private static void yesNo(Map<String, AnswerKind> all, String... linkIds) {
        Arrays.stream(linkIds).forEach(id -> all.put(id, YES_NO));
    }
}
