package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.checklist.AnswerKind;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Items;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.text.Texts;

/// The check as groups of questions, put together from the questionnaires of the library. Immutable.
final class CheckForm {
    static final String CHECK = "opioid-mood";

    private final Map<String, Questionnaire> questionnaires;
    private final Texts texts;
    private final ChecklistWords words;
    private final List<AskedGroup> groups;

    /// @param questionnaires by id; `opioid-mood` among them
    /// @param texts of the desktop bundle
    CheckForm(Map<String, Questionnaire> questionnaires, Texts texts, ChecklistWords words) {
        this.questionnaires = questionnaires;
        this.texts = texts;
        this.words = words;
        groups = build();
    }

    /// Whether these questionnaires make a check.
    static boolean canAsk(Map<String, Questionnaire> questionnaires) {
        return questionnaires.containsKey(CHECK);
    }

    Locale locale() {
        return texts.locale();
    }

    List<AskedGroup> groups() {
        return groups;
    }

    Optional<Asked> question(String linkId) {
        return groups.stream()
                .flatMap(g -> g.questions().stream())
                .filter(q -> q.linkId().equals(linkId))
                .findFirst();
    }

    AskedGroup group(String id) {
        return groups.stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    }

    private List<AskedGroup> build() {
        var all = new ArrayList<AskedGroup>();
        for (var group : inLanguage(CHECK).orElseThrow().groups()) {
            all.add(group(group, form(group.linkId())));
            switch (group.linkId()) {
                case "mood" ->
                    extra("cows", AskedGroup.COWS, texts.get("check.group.cows"))
                            .ifPresent(all::add);
                case "oud" ->
                    extra("oud-criteria", AskedGroup.OUD_CRITERIA, texts.get("check.group.oud-criteria"))
                            .ifPresent(all::add);
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    /// The form in the reader's language if the library has it, or else the English one.
    private Optional<Questionnaire> inLanguage(String form) {
        return Optional.ofNullable(
                        questionnaires.get(form + "-" + texts.locale().getLanguage()))
                .or(() -> Optional.ofNullable(questionnaires.get(form)));
    }

    /// The PHQ-9 as published in the reader's own language, where the library has it; its notice in any case.
    private Optional<Questionnaire> form(String group) {
        return switch (group) {
            case AskedGroup.PHQ9 -> inLanguage("phq-9");
            case AskedGroup.ASQ -> inLanguage("asq");
            default -> Optional.empty();
        };
    }

    private boolean spanish() {
        return texts.locale().getLanguage().equals("es");
    }

    private AskedGroup group(Questionnaire.Group group, Optional<Questionnaire> form) {
        var questions = form.filter(_ -> group.linkId().equals(AskedGroup.PHQ9))
                .map(f -> f.groups().getFirst().questions())
                .orElse(group.questions());
        var instruction = form.map(f -> f.groups().getFirst())
                .flatMap(Questionnaire.Group::instruction)
                .or(group::instruction);
        return new AskedGroup(
                group.linkId(),
                title(group),
                instruction,
                form.map(Questionnaire::notice),
                false,
                asked(questions.stream().filter(CheckForm::isShown).toList()));
    }

    private Optional<AskedGroup> extra(String form, String id, String title) {
        return inLanguage(form)
                .map(f -> new AskedGroup(
                        id,
                        title,
                        f.groups().getFirst().instruction(),
                        Optional.of(f.notice()),
                        true,
                        asked(f.groups().getFirst().questions().stream()
                                .filter(CheckForm::isShown)
                                .toList())));
    }

    /// An opioid's own course is entered with the medicine, the criteria as a group of their own.
    private static boolean isShown(Questionnaire.Question q) {
        return !q.readOnly()
                && !q.linkId().equals("oud.criteria")
                && Items.kind(q.answersTo()).isPresent();
    }

    private String title(Questionnaire.Group group) {
        return switch (group.linkId()) {
            case "visit" -> texts.get("check.group.visit");
            case "opioid" -> texts.get("check.group.opioid");
            case "mood" -> texts.get("check.group.mood");
            case AskedGroup.PHQ9 -> "PHQ\u20119";
            case AskedGroup.ASQ -> "ASQ";
            case "safety" -> texts.get("check.group.safety");
            case AskedGroup.OTHER -> texts.get("check.group.other");
            case "oud" -> texts.get("check.group.oud");
            default -> group.title();
        };
    }

    private List<Asked> asked(List<Questionnaire.Question> questions) {
        var all = new ArrayList<Asked>();
        // The day of the visit is known unless somebody says otherwise: asked last.
        var ordered = Stream.concat(
                questions.stream().filter(q -> !q.answersTo().equals("asOf")),
                questions.stream().filter(q -> q.answersTo().equals("asOf")));
        ordered.forEach(q -> all.add(new Asked(q.answersTo(), all.size() + 1, q.text(), q.why(), how(q))));
        return all;
    }

    private Asked.How how(Questionnaire.Question q) {
        return switch (Items.kind(q.answersTo()).orElseThrow()) {
            case AnswerKind.Day _ -> new Asked.Day();
            case AnswerKind.MedicineList _ -> new Asked.Medicines();
            case AnswerKind.ChangeList _ -> new Asked.Changes();
            case AnswerKind.AnyOf _ -> new Asked.Several(choices(q));
            case AnswerKind.OneOf _ ->
                new Asked.OneKey(choices(q), true, q.answersTo().startsWith("asq."));
            case AnswerKind.Points _ -> new Asked.OneKey(choices(q), false, true);
            case AnswerKind.Whole w ->
                q.options().isEmpty() ? new Asked.Whole(w.min(), w.max()) : new Asked.OneKey(choices(q), false, true);
        };
    }

    private List<Asked.Choice> choices(Questionnaire.Question q) {
        var all = new ArrayList<Asked.Choice>();
        var digit = 1;
        for (var option : q.options()) {
            var key = option.key();
            if (key.isEmpty()) {
                key = String.valueOf(digit % 10);
                digit++;
            }
            all.add(new Asked.Choice(option.value(), display(option), key));
        }
        return all;
    }

    /// The ASQ's own "Refused to answer" is how a refusal is recorded; the key has room for one word.
    private String display(Questionnaire.Option option) {
        var translated = words.value(option.value());
        if (option.value().equals("refused") || (spanish() && !translated.equals(option.value()))) {
            return capital(translated);
        }
        return option.display();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
