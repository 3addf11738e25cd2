package org.euthymia.checklist;

import java.util.List;

/// What is proposed next.
///
/// @param inDays days from the visit to the next one, at most 28
/// @param actions what to consider
/// @param basis why then
public record FollowUp(int inDays, List<Phrase> actions, Phrase basis, List<String> sources) {
    public FollowUp {
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
    }
}
