package org.euthymia.desktop.check;

import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.Answers;

/// One question as the screen asks it.
///
/// @param linkId what it answers
/// @param number in its group, from 1
/// @param why why it is asked; empty where the instrument speaks for itself
record Asked(String linkId, int number, String text, Optional<String> why, How how) {
    /// How it is answered.
    sealed interface How {}

    /// By one key.
    ///
    /// @param worded the keys show words, not numbers
    /// @param canBeBlank whether leaving it blank is offered as a key of its own: an instrument without "unknown"
    record OneKey(List<Choice> choices, boolean worded, boolean canBeBlank) implements How {
        OneKey {
            choices = List.copyOf(choices);
        }
    }

    /// Any of these, each switched by its key.
    record Several(List<Choice> choices) implements How {
        Several {
            choices = List.copyOf(choices);
        }
    }

    /// A whole number is typed.
    record Whole(int min, int max) implements How {}

    /// A date is typed, perhaps a partial one.
    record Day() implements How {}

    record Medicines() implements How {}

    record Changes() implements How {}

    /// @param value as it is written in answers
    /// @param key the sign that picks it
    record Choice(String value, String words, String key) {}

    /// Whether it is asked at all, given the other answers.
    boolean applies(Answers answers) {
        return switch (linkId) {
            case "asq.5" ->
                List.of("asq.1", "asq.2", "asq.3", "asq.4").stream()
                        .anyMatch(id -> answers.is(id, "yes") || answers.is(id, "refused"));
            case "opioid.stopped" -> answers.is("opioid.use", "stopped");
            case "opioid.medicines", "opioid.how", "opioid.started", "opioid.changes" ->
                !answers.is("opioid.use", "never") || answers.known(linkId);
            case "mood.persistsAfterStop" ->
                (!answers.is("opioid.use", "current") && !answers.is("opioid.use", "never")) || answers.known(linkId);
            default -> true;
        };
    }

    /// Whether an answer would be expected: the day of the visit has one, and a total stands in for its items.
    boolean counts() {
        return switch (linkId) {
            case "asOf", "opioid.changes", "mood.relation", "cows.total" -> false;
            default -> true;
        };
    }

    /// Whether this answer speaks for danger.
    boolean danger(String value) {
        if (linkId.startsWith("asq.")) {
            return value.equals("yes") || value.equals("refused");
        }
        return (linkId.equals("phq9.9") && !value.equals("0")) || (linkId.startsWith("safety.") && value.equals("yes"));
    }

    /// The choice that a sign picks.
    Optional<Choice> choice(String sign) {
        // "S" of the Spanish "sí" is a yes as well.
        var key = sign.equals("s") ? "y" : sign;
        return choices().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    List<Choice> choices() {
        return switch (how) {
            case OneKey k -> k.choices();
            case Several s -> s.choices();
            case Whole _, Day _, Medicines _, Changes _ -> List.of();
        };
    }
}
