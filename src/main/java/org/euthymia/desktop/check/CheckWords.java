package org.euthymia.desktop.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.DoseChange;
import org.euthymia.checklist.Medicine;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.desktop.help.Shortcut;
import org.euthymia.text.Texts;

/// The words of the screen. Immutable.
///
/// @param texts of the desktop bundle
/// @param checklist of the bundle `checklist`
/// @param mac true on macOS, where `Ctrl` is `Cmd`
record CheckWords(Texts texts, ChecklistWords checklist, boolean mac) {
    /// Key caps as this computer names them.
    String caps(String keys) {
        return Shortcut.caps(keys, mac);
    }

    Locale locale() {
        return texts.locale();
    }

    String chosen() {
        return texts.get("check.key.chosen");
    }

    String changeKind(DoseChange.Kind kind) {
        return CheckForm.capital(checklist.value(kind.word()));
    }

    /// `Increase, 11 May 2026`
    String change(DoseChange change) {
        return changeKind(change.kind()) + ", "
                + change.date().map(checklist::date).orElseGet(() -> texts.get("check.change.undated"));
    }

    String wrongDate(String typed) {
        return texts.get("check.date.wrong", typed.strip());
    }

    /// What a medicine was understood as.
    String understood(MedicineReading reading) {
        var name = reading.name();
        return switch (name.kind()) {
            case OPIOID ->
                name.mmePerDay()
                        .map(mme -> texts.get("check.medicine.opioid.mme", name.shown(), mme))
                        .orElseGet(() -> texts.get("check.medicine.opioid", name.shown()));
            case ANTAGONIST -> texts.get("check.medicine.antagonist", name.shown());
            case NOT_AN_OPIOID -> texts.get("check.medicine.other", name.shown());
            case UNRESOLVED -> texts.get("check.medicine.unresolved");
        };
    }

    /// An answer in words, for a summary and a screen reader.
    String answer(Asked question, Answer answer) {
        return switch (answer) {
            case Answer.Choice c -> choice(question, c.value());
            case Answer.Whole w -> choice(question, String.valueOf(w.value()));
            case Answer.Day d -> checklist.date(d.value());
            case Answer.Choices c ->
                c.values().stream().map(v -> choice(question, v)).collect(Collectors.joining(", "));
            case Answer.Medicines m -> m.values().stream().map(Medicine::text).collect(Collectors.joining("; "));
            case Answer.Changes c -> c.values().stream().map(this::change).collect(Collectors.joining("; "));
        };
    }

    /// An answer with what it answers, as short as it can be understood.
    String summary(Asked question, Answer answer) {
        return switch (answer) {
            case Answer.Choice c
            when c.value().equals("yes") || c.value().equals("refused") ->
                c.value().equals("yes")
                        ? checklist.label(question.linkId())
                        : checklist.label(question.linkId()) + ": " + choice(question, c.value());
            case Answer.Medicines m -> answer(question, m);
            case Answer.Choice _, Answer.Whole _, Answer.Day _, Answer.Choices _, Answer.Changes _ ->
                checklist.label(question.linkId()) + ": " + lower(answer(question, answer));
        };
    }

    /// The words of one answer to a question.
    String choiceWords(Asked question, String value) {
        return lower(choice(question, value));
    }

    private static String choice(Asked question, String value) {
        return question.choices().stream()
                .filter(c -> c.value().equals(value))
                .map(Asked.Choice::words)
                .findFirst()
                .orElse(value);
    }

    /// `0 not at all · 1 several days ...`
    String scale(List<Asked.Choice> choices) {
        return choices.stream()
                .map(c -> c.key().toUpperCase(Locale.ROOT) + " " + lower(c.words()))
                .collect(Collectors.joining(" · "));
    }

    private static String lower(String words) {
        return words.length() < 2 || Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
