package org.euthymia.checklist;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads answers from text: a map of linkId to value in YAML or JSON, or a FHIR R4 QuestionnaireResponse. Any thread.
public final class AnswersReader {
    /// Longest text that is read: one megabyte of characters, far more than any check needs.
    public static final int LONGEST = 1 << 20;

    /// Reads one document.
    ///
    /// @param text the document
    /// @param file its name, for messages
    public AnswersReading read(String text, String file) {
        var problems = new ProblemList(file);
        if (text.length() > LONGEST) {
            problems.error(new Tree.Spot(1, 1), "checklist.answers.long");
            return new AnswersReading.Unreadable(problems.all());
        }
        var tree = TreeReader.read(text, problems);
        var answers = new LinkedHashMap<String, Answer>();
        if (!problems.any()) {
            tree.ifPresentOrElse(
                    t -> take(t, answers, problems),
                    () -> problems.error(new Tree.Spot(1, 1), "checklist.answers.empty"));
        }
        return problems.any()
                ? new AnswersReading.Unreadable(problems.all())
                : new AnswersReading.Read(new Answers(answers));
    }

    private static void take(Tree tree, Map<String, Answer> answers, ProblemList problems) {
        switch (tree) {
            case Tree.Fields f when f.get("resourceType").isPresent() -> new ResponseReader(answers, problems).read(f);
            case Tree.Fields f -> f.fields().forEach(x -> field(x, answers, problems));
            case Tree.Text t when t.isNull() -> problems.error(t.at(), "checklist.answers.empty");
            case Tree.Text t -> problems.error(t.at(), "checklist.answers.shape");
            case Tree.Items i -> problems.error(i.at(), "checklist.answers.shape");
        }
    }

    private static void field(Tree.Field field, Map<String, Answer> answers, ProblemList problems) {
        var kind = Items.kind(field.key());
        if (kind.isEmpty()) {
            problems.error(field.at(), "checklist.answers.unknownKey", shown(field.key()));
            return;
        }
        new ValueReader(field.key(), problems)
                .read(kind.get(), field.value())
                .ifPresent(a -> answers.put(field.key(), a));
    }

    /// A key is the questionnaire's word, not the patient's; but a long one is something else put there by mistake.
    static String shown(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
