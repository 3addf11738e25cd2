package org.euthymia.checklist;

import java.util.List;

/// The result of one check: the evaluation's own trace. Immutable; says nothing that was not worked out from the
/// answers.
///
/// @param flag what to consider; decided on `reasons`
/// @param urgency how soon; judged first and apart from the flag
/// @param basis everything that raises urgency, the highest first
/// @param reasons one line for every rule
/// @param missing contradictions first, then what is open
/// @param wouldChange single answers that would turn the flag
/// @param medicines each medicine typed, understood or reported
/// @param remarks what else has to be said, e.g. what lies outside the flag
/// @param visit the day of the visit
/// @param rulesVersion version of the rules
public record Assessment(
        Flag flag,
        Urgency urgency,
        List<Urgent> basis,
        List<Reason> reasons,
        List<Missing> missing,
        List<Turn> wouldChange,
        List<ScoreRange> scores,
        List<Differential> differential,
        FollowUp followUp,
        List<Code> codes,
        List<MedicineReading> medicines,
        List<Phrase> remarks,
        PartialDate visit,
        String rulesVersion) {
    public Assessment {
        basis = List.copyOf(basis);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        wouldChange = List.copyOf(wouldChange);
        scores = List.copyOf(scores);
        differential = List.copyOf(differential);
        codes = List.copyOf(codes);
        medicines = List.copyOf(medicines);
        remarks = List.copyOf(remarks);
    }

    /// What calls for action before the patient leaves.
    public List<Urgent> urgent() {
        return basis.stream()
                .filter(u -> u.urgency().compareTo(Urgency.SAME_DAY) >= 0)
                .toList();
    }

    /// The score of one instrument; the PHQ-9, PHQ-2 and ASQ are always there.
    public java.util.Optional<ScoreRange> score(ScoreRange.Instrument instrument) {
        return scores.stream().filter(s -> s.instrument() == instrument).findFirst();
    }

    /// Whether the ASQ is to be offered next: low mood, and not yet completed.
    public boolean offerAsq() {
        return missing.stream().anyMatch(m -> m.linkId().startsWith("asq."));
    }
}
