package org.euthymia.visit;

import java.util.List;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.Urgent;

/// What calls for action before the patient leaves, and whether it was recorded.
///
/// @param urgent everything of same-day urgency or more, the highest first
/// @param open what no safety step covers yet
public record SafetyState(List<Urgent> urgent, List<Urgent> open) {
    /// Item 9 left blank while mood is low: to be asked, though nothing was answered that speaks for danger.
    public static final String ITEM_9_BLANK = "item-9-blank";

    public SafetyState {
        urgent = List.copyOf(urgent);
        open = List.copyOf(open);
    }

    public static SafetyState of(Visit visit, Assessment assessment) {
        var urgent = assessment.urgent();
        return new SafetyState(
                urgent,
                urgent.stream()
                        .filter(u -> visit.safetySteps().stream()
                                .noneMatch(s -> s.covers().contains(key(u, visit.answers()))))
                        .toList());
    }

    /// What a safety step covers of one danger: the danger with the answers it rests on, so that another answer opens
    /// it
    /// again.
    public static String key(Urgent urgent, Answers answers) {
        return urgent.answers().stream()
                .map(id -> id + "=" + answers.get(id).map(Object::toString).orElse(""))
                .collect(Collectors.joining(";", urgent.id() + "|", ""));
    }

    /// True if there is anything to act on, recorded or not: the safety panel shows.
    public boolean any() {
        return !urgent.isEmpty();
    }

    /// True if anything was answered that calls for action before the patient leaves.
    public static boolean dangerous(Assessment assessment) {
        return !assessment.urgent().isEmpty();
    }

    /// True while something is not recorded: the bar stays on every screen.
    public boolean unrecorded() {
        return !open.isEmpty();
    }

    /// True if all there is, is a blank item 9: asked for in amber, not in red.
    public boolean onlyToAsk() {
        return any() && urgent.stream().allMatch(u -> u.id().equals(ITEM_9_BLANK));
    }
}
