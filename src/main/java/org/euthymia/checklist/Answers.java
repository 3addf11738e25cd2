package org.euthymia.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The answers of one check. Immutable; any thread. A question without an answer is unknown, never no and never 0.
///
/// @param byLinkId in the order of [Items]
public record Answers(Map<String, Answer> byLinkId) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var ordered = new LinkedHashMap<String, Answer>();
        for (var id : Items.all()) {
            var answer = byLinkId.get(id);
            if (answer != null) {
                ordered.put(id, answer);
            }
        }
        byLinkId = java.util.Collections.unmodifiableMap(ordered);
    }

    public Optional<Answer> get(String linkId) {
        return Optional.ofNullable(byLinkId.get(linkId));
    }

    /// These answers with one more or another one.
    public Answers with(String linkId, Answer answer) {
        var all = new LinkedHashMap<>(byLinkId);
        all.put(linkId, answer);
        return new Answers(all);
    }

    /// These answers with one given as text, e.g. `withText("mood.low", "yes")`.
    ///
    /// @return empty if the text cannot be an answer to that question
    public Optional<Answers> withText(String linkId, String text) {
        return Items.kind(linkId).flatMap(k -> k.read(text)).map(a -> with(linkId, a));
    }

    /// These answers with one blank.
    public Answers without(String linkId) {
        var all = new LinkedHashMap<>(byLinkId);
        all.remove(linkId);
        return new Answers(all);
    }

    /// True if the question has an answer that is not `unknown`.
    public boolean known(String linkId) {
        return get(linkId)
                .filter(a -> !(a instanceof Answer.Choice c && c.value().equals(AnswerKind.UNKNOWN)))
                .isPresent();
    }

    /// The word chosen; empty for a blank and for `unknown`.
    public Optional<String> choice(String linkId) {
        return get(linkId)
                .filter(_ -> known(linkId))
                .flatMap(a -> a instanceof Answer.Choice c ? Optional.of(c.value()) : Optional.empty());
    }

    /// True if this word was chosen.
    public boolean is(String linkId, String value) {
        return choice(linkId).filter(value::equals).isPresent();
    }

    /// Met for yes, not met for no.
    public Verdict yes(String linkId) {
        return choice(linkId).map(v -> Verdict.of(v.equals("yes"))).orElse(Verdict.UNKNOWN);
    }

    public List<String> choices(String linkId) {
        return get(linkId)
                .flatMap(a -> a instanceof Answer.Choices c ? Optional.of(c.values()) : Optional.empty())
                .orElse(List.of());
    }

    public Optional<Integer> number(String linkId) {
        return get(linkId).flatMap(a -> a instanceof Answer.Whole w ? Optional.of(w.value()) : Optional.empty());
    }

    public Optional<PartialDate> day(String linkId) {
        return get(linkId).flatMap(a -> a instanceof Answer.Day d ? Optional.of(d.value()) : Optional.empty());
    }

    public List<Medicine> medicines() {
        return get("opioid.medicines")
                .flatMap(a -> a instanceof Answer.Medicines m ? Optional.of(m.values()) : Optional.empty())
                .orElse(List.of());
    }

    public List<DoseChange> changes() {
        return get("opioid.changes")
                .flatMap(a -> a instanceof Answer.Changes c ? Optional.of(c.values()) : Optional.empty())
                .orElse(List.of());
    }

    /// Those of `linkIds` that have an answer.
    List<String> knownOf(String... linkIds) {
        return Stream.of(linkIds).filter(this::known).toList();
    }

    /// What was answered, in words for a reason.
    List<Phrase> said(List<String> linkIds) {
        return linkIds.stream().filter(this::known).map(this::phrase).toList();
    }

    private Phrase phrase(String linkId) {
        return switch (byLinkId.get(linkId)) {
            case Answer.Choice c -> Phrase.answer(linkId, new Phrase.Said(List.of(c.value())));
            case Answer.Whole w -> Phrase.answer(linkId, w.value());
            case Answer.Day d -> Phrase.answer(linkId, d.value());
            case Answer.Choices c -> Phrase.answer(linkId, new Phrase.Said(c.values()));
            case Answer.Medicines m ->
                Phrase.answer(
                        linkId,
                        String.join(
                                ", ", m.values().stream().map(Medicine::text).toList()));
            case Answer.Changes c -> Phrase.answer(linkId, c.values().size());
            case null -> Phrase.of("because.blank", new Phrase.Label(linkId));
        };
    }
}
