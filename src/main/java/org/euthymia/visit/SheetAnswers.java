package org.euthymia.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.DoseChange;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Medicine;
import org.euthymia.text.Texts;

/// All that was answered, group by group, and what was left blank in each.
final class SheetAnswers {
    private final Texts texts;
    private final ChecklistWords words;
    private final Visit visit;
    private final Answers answers;

    SheetAnswers(Texts texts, ChecklistWords words, Visit visit) {
        this.texts = texts;
        this.words = words;
        this.visit = visit;
        this.answers = visit.answers();
    }

    void write(StringBuilder out) {
        SheetStyle.heading(out, "answers", texts.get("sheet.answers"));
        group(out, texts.get("sheet.group.patient"), List.of("patient.age", "patient.perinatal"));
        group(out, texts.get("sheet.group.opioid"), starting("opioid."));
        group(out, texts.get("sheet.group.mood"), starting("mood."));
        group(out, texts.get("sheet.group.withdrawal"), withdrawal());
        group(out, "PHQ-9", starting("phq9."));
        group(out, "ASQ", starting("asq."));
        group(out, texts.get("sheet.group.safety"), starting("safety."));
        group(
                out,
                texts.get("sheet.group.other"),
                Stream.concat(Items.COMPETING.stream(), Items.COMPANIONS.stream())
                        .toList());
        group(out, texts.get("sheet.group.oud"), oud());
    }

    private static List<String> starting(String prefix) {
        return Items.all().stream().filter(id -> id.startsWith(prefix)).toList();
    }

    /// The signs one by one only where somebody rated them.
    private List<String> withdrawal() {
        var rated = Items.COWS.stream().anyMatch(answers::known);
        return Stream.concat(Stream.of("withdrawal.now", "cows.total"), rated ? Items.COWS.stream() : Stream.empty())
                .toList();
    }

    private List<String> oud() {
        var asked = Items.OUD.stream().anyMatch(answers::known);
        return Stream.concat(Stream.of("oud.severity", "oud.criteria"), asked ? Items.OUD.stream() : Stream.empty())
                .toList();
    }

    private void group(StringBuilder out, String name, List<String> linkIds) {
        var said = linkIds.stream()
                .filter(id -> answers.get(id).isPresent())
                .map(id -> named(id) + ": " + answers.get(id).map(this::value).orElse(""))
                .collect(Collectors.joining("; "));
        var blank = linkIds.stream()
                .filter(id -> answers.get(id).isEmpty())
                .map(id -> named(id) + (visit.leftBlank().contains(id) ? " " + texts.get("sheet.skipped") : ""))
                .collect(Collectors.joining(", "));
        SheetStyle.paragraph(
                out,
                name + ".",
                (said.isEmpty() ? "" : said + ". ") + (blank.isEmpty() ? "" : texts.get("sheet.blank", blank)));
    }

    /// Within the group of an instrument its name need not stand before every item.
    private String named(String linkId) {
        return words.label(linkId).replaceFirst("^(PHQ-9|ASQ|COWS):? ", "");
    }

    private String value(Answer answer) {
        return switch (answer) {
            case Answer.Choice c -> words.value(c.value());
            case Answer.Choices c -> c.values().stream().map(words::value).collect(Collectors.joining(", "));
            case Answer.Whole w -> String.valueOf(w.value());
            case Answer.Day d -> words.date(d.value());
            case Answer.Medicines m -> m.values().stream().map(this::medicine).collect(Collectors.joining(", "));
            case Answer.Changes c -> changes(c.values());
        };
    }

    private String medicine(Medicine m) {
        var parts = Stream.of(
                        m.how().stream().map(words::value),
                        m.started().stream().map(d -> texts.get("note.since", words.date(d))),
                        m.stopped().stream().map(d -> texts.get("note.stopped", words.date(d))),
                        Stream.of(changes(m.changes())).filter(s -> !s.isEmpty()))
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
        return ChartNote.oneLine(m.text()) + (parts.isEmpty() ? "" : " (" + parts + ")");
    }

    private String changes(List<DoseChange> changes) {
        return changes.stream()
                .map(c -> words.value(c.kind().word())
                        + c.date().map(d -> " " + words.date(d)).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
