package org.euthymia.checklist;

import java.util.List;

/// A condition that competes with an opioid as the cause, or that commonly comes along.
///
/// @param condition its name
/// @param standing whether the answers speak for or against it
/// @param speaksFor what was answered for it
/// @param speaksAgainst what was answered against it
/// @param separatedBy what would tell it apart
/// @param card id of the card on it
public record Differential(
        Condition condition,
        Verdict standing,
        List<Phrase> speaksFor,
        List<Phrase> speaksAgainst,
        Phrase separatedBy,
        List<String> sources,
        String card) {
    public Differential {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        sources = List.copyOf(sources);
    }
}
