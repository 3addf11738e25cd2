package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;

/// A questionnaire as a screen shows it, read from a FHIR R4 `Questionnaire`.
///
/// @param id e.g. `opioid-mood`
/// @param notice licence and notice, to be shown with it
/// @param groups in order; a questionnaire without groups is one group
/// @param resource the resource itself as it was read: what an export answers to; empty if it was not read
public record Questionnaire(
        String id, String version, String title, String language, String notice, List<Group> groups, String resource) {
    public Questionnaire {
        groups = List.copyOf(groups);
    }

    /// A questionnaire that was made, not read.
    public Questionnaire(String id, String version, String title, String language, String notice, List<Group> groups) {
        this(id, version, title, language, notice, groups, "");
    }

    /// The question of a linkId.
    public Optional<Question> question(String linkId) {
        return groups.stream()
                .flatMap(g -> g.questions().stream())
                .filter(q -> q.linkId().equals(linkId))
                .findFirst();
    }

    /// @param instruction what stands above the questions, e.g. the stem of the PHQ-9
    public record Group(String linkId, String title, Optional<String> instruction, List<Question> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /// @param answersTo our linkId for it, e.g. `phq9.1` for the PHQ-9's own `/44250-9`
    /// @param text the wording
    /// @param why why it is asked; empty where the instrument speaks for itself
    /// @param type FHIR item type, e.g. `choice`, `date`, `integer`, `string`, `group`
    /// @param repeats whether several answers can be given
    /// @param options in order; empty for a question that is typed
    /// @param enableWhen linkIds of the questions on which it depends; empty if it is always asked
    /// @param readOnly worked out, not asked
    /// @param parts questions of a repeating group, e.g. kind and date of a change
    public record Question(
            String linkId,
            String answersTo,
            String text,
            Optional<String> why,
            String type,
            boolean repeats,
            List<Option> options,
            List<String> enableWhen,
            boolean readOnly,
            List<Question> parts) {
        public Question {
            options = List.copyOf(options);
            enableWhen = List.copyOf(enableWhen);
            parts = List.copyOf(parts);
        }
    }

    /// @param code as in the answer's coding
    /// @param value as it is written in answers, e.g. `2` for LOINC LA6570-1
    /// @param key the key that picks it, `0` to `9` or `y`, `n`, `u`, `r`; empty if it has none
    /// @param weight points, if it is scored
    public record Option(String code, String value, String display, String key, Optional<Integer> weight) {}
}
