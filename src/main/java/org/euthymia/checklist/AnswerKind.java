package org.euthymia.checklist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be answered to a question.
public sealed interface AnswerKind {
    /// Asked, and not known: the same as a blank.
    String UNKNOWN = "unknown";

    /// One of these words.
    record OneOf(List<String> values) implements AnswerKind {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// Any of these words.
    record AnyOf(List<String> values) implements AnswerKind {
        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /// A whole number from `min` to `max`.
    record Whole(int min, int max) implements AnswerKind {}

    /// One of these points of a scale.
    record Points(List<Integer> values) implements AnswerKind {
        public Points {
            values = List.copyOf(values);
        }
    }

    /// A date, perhaps partial.
    record Day() implements AnswerKind {}

    /// `opioid.medicines`
    record MedicineList() implements AnswerKind {}

    /// `opioid.changes`
    record ChangeList() implements AnswerKind {}

    /// What can be answered, as a message says it, e.g. `yes, no, unknown`.
    default String range() {
        return switch (this) {
            case OneOf o -> String.join(", ", o.values());
            case AnyOf a -> String.join(", ", a.values());
            case Whole w -> w.min() + "-" + w.max();
            case Points p ->
                String.join(", ", p.values().stream().map(String::valueOf).toList());
            case Day _ -> "2025, 2025-03, 2025-03-14";
            case MedicineList _ -> "oxycodone ER 20 mg twice daily";
            case ChangeList _ -> "{kind: increased, date: 2026-05-11}";
        };
    }

    /// Reads a single value; a list question takes it as a list of one.
    ///
    /// @return empty if it is none of what can be answered
    default Optional<Answer> read(String text) {
        var word = text.strip();
        if (word.equals(UNKNOWN)) {
            return Optional.of(new Answer.Choice(UNKNOWN));
        }
        return switch (this) {
            case OneOf o ->
                Optional.of(Words.yesNo(word, o)).filter(o.values()::contains).map(Answer.Choice::new);
            case AnyOf a -> Optional.of(word).filter(a.values()::contains).map(w -> new Answer.Choices(List.of(w)));
            case Whole w ->
                Words.whole(word).filter(n -> n >= w.min() && n <= w.max()).map(Answer.Whole::new);
            case Points p -> Words.whole(word).filter(p.values()::contains).map(Answer.Whole::new);
            case Day _ -> PartialDate.parse(word).map(Answer.Day::new);
            case MedicineList _ -> Optional.of(new Answer.Medicines(List.of(Medicine.named(word))));
            case ChangeList _ -> Optional.empty();
        };
    }

    /// How words and numbers are written.
    final class Words {
        private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

        private Words() {}

        /// YAML and JSON writers turn a bare yes into `true`: the same is meant.
        private static String yesNo(String word, OneOf of) {
            if (!of.values().contains("yes")) {
                return word;
            }
            return switch (word) {
                case "true", "True", "TRUE", "Yes", "YES" -> "yes";
                case "false", "False", "FALSE", "No", "NO" -> "no";
                default -> word;
            };
        }

        private static Optional<Integer> whole(String word) {
            return WHOLE.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
        }
    }
}
