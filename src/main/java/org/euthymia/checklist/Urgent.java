package org.euthymia.checklist;

import java.util.List;

/// One thing that raises urgency, with its basis and the options.
///
/// @param id stable name, e.g. `asq-acute`
/// @param statement what was found
/// @param options what to consider
/// @param sources ids of what it rests on; empty where the rule is our own choice
/// @param answers linkIds it rests on
public record Urgent(
        String id,
        Urgency urgency,
        Phrase statement,
        List<Phrase> options,
        List<String> sources,
        List<String> answers) {
    public Urgent {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        answers = List.copyOf(answers);
    }
}
