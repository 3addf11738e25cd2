package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.AnswerKind;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Items;
import org.euthymia.desktop.visit.CurrentVisit;
import org.euthymia.desktop.visit.VisitNow;

/// Which question is in front, what a key does to it, which groups stand open. The answers themselves are the visit's.
/// Knows no nodes. FX thread only.
public final class CheckViewModel {
    private static final String ITEM_9 = "phq9.9";

    private final CheckForm form;
    private final CurrentVisit visit;
    private final ReadOnlyObjectWrapper<Asked> current;
    private final Map<String, Boolean> opened = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    CheckViewModel(CheckForm form, CurrentVisit visit) {
        this.form = form;
        this.visit = visit;
        current = new ReadOnlyObjectWrapper<>(first());
        met.add(groupOf(current.get()).id());
    }

    CheckForm form() {
        return form;
    }

    CurrentVisit visit() {
        return visit;
    }

    VisitNow now() {
        return visit.now().get();
    }

    private Answers answers() {
        return visit.answers();
    }

    /// The question in front.
    ReadOnlyObjectProperty<Asked> current() {
        return current.getReadOnlyProperty();
    }

    private Asked first() {
        return form.groups().stream()
                .filter(g -> !g.onDemand() && !passedOver(g))
                .flatMap(g -> g.firstOpen(visit.visit()).stream())
                .findFirst()
                .orElseGet(() -> form.groups().getFirst().questions().getFirst());
    }

    /// The first question that is neither answered nor left blank comes to the front.
    void goToFirstOpen() {
        goTo(first());
    }

    void goTo(Asked question) {
        met.add(groupOf(question).id());
        current.set(question);
    }

    /// @param linkId of a question of the form; nothing happens for any other
    void goTo(String linkId) {
        form.question(linkId).ifPresent(this::goTo);
    }

    AskedGroup groupOf(Asked question) {
        return form.groups().stream()
                .filter(g -> g.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /// Groups that are passed over unless somebody opens them. The ASQ is offered when mood is low; while the safety
    /// panel
    /// shows it, it stands there.
    boolean passedOver(AskedGroup group) {
        if (opened.getOrDefault(group.id(), false)) {
            return false;
        }
        if (group.id().equals(AskedGroup.ASQ)) {
            return panelShows() || !now().assessment().offerAsq();
        }
        return group.onDemand();
    }

    /// Whether the safety panel shows: for every danger; for a blank item 9 once it was passed, since before that
    /// nothing was left out.
    boolean panelShows() {
        var safety = now().safety();
        return safety.any() && (!safety.onlyToAsk() || passedItem9());
    }

    private boolean passedItem9() {
        var after = form.groups().stream()
                .flatMap(g -> g.questions().stream())
                .dropWhile(q -> !q.linkId().equals(ITEM_9))
                .skip(1)
                .map(Asked::linkId)
                .toList();
        var now = visit.visit();
        return now.leftBlank().contains(ITEM_9)
                || after.contains(current.get().linkId())
                || after.stream().anyMatch(id -> answers().get(id).isPresent());
    }

    /// All that is gone through with the arrow keys, in order.
    private List<Asked> way() {
        var here = current.get();
        return form.groups().stream()
                .filter(g -> !passedOver(g) || g.questions().contains(here))
                .flatMap(g -> g.applying(answers()).stream())
                .toList();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        var way = way();
        var at = way.indexOf(current.get()) + by;
        if (at >= 0 && at < way.size()) {
            goTo(way.get(at));
        }
    }

    /// After an answer: the next question of the group; after the last, the first open one of the next group that has
    /// one.
    private void advance() {
        var here = current.get();
        var group = groupOf(here);
        var rest = group.applying(answers());
        var at = rest.indexOf(here);
        if (at >= 0 && at + 1 < rest.size() && !rest.get(at + 1).linkId().equals("asOf")) {
            goTo(rest.get(at + 1));
            return;
        }
        form.groups().stream()
                .skip(form.groups().indexOf(group) + 1L)
                .filter(g -> !passedOver(g))
                .flatMap(g -> g.firstOpen(visit.visit()).stream())
                .findFirst()
                .ifPresent(this::goTo);
    }

    /// What a single sign does to the question in front: answers it, leaves it blank, switches one of several.
    ///
    /// @return false if it means nothing here
    boolean press(String sign) {
        var question = current.get();
        var group = groupOf(question);
        if (group.id().equals(AskedGroup.OTHER) && sign.equals("0")) {
            noneOfThese();
            return true;
        }
        if (isDash(sign)) {
            leaveBlank(question);
            advance();
            return true;
        }
        var key = sign.toLowerCase(java.util.Locale.ROOT);
        if (question.how() instanceof Asked.Several && key.equals("u")) {
            leaveBlank(question);
            advance();
            return true;
        }
        var choice = question.choice(key);
        choice.ifPresent(c -> choose(question, c, true));
        return choice.isPresent();
    }

    static boolean isDash(String sign) {
        return sign.equals("-") || sign.equals("\u2013") || sign.equals("\u2212");
    }

    /// @param goOn whether the next question comes to the front: a mouse stays where it is
    void choose(Asked question, Asked.Choice choice, boolean goOn) {
        switch (question.how()) {
            case Asked.OneKey _ -> {
                visit.answer(question.linkId(), choice.value());
                if (goOn) {
                    advance();
                }
            }
            case Asked.Several _ -> toggle(question, choice.value());
            case Asked.Whole _, Asked.Day _, Asked.Medicines _, Asked.Changes _ -> {}
        }
    }

    private void toggle(Asked question, String value) {
        var all = new ArrayList<>(answers().choices(question.linkId()));
        if (!all.remove(value)) {
            all.add(value);
        }
        if (all.isEmpty()) {
            visit.unanswer(question.linkId());
        } else {
            visit.answer(question.linkId(), new Answer.Choices(all));
        }
    }

    /// Asked, and no answer.
    void leaveBlank(Asked question) {
        visit.blank(question.linkId());
    }

    /// Answers with typed text.
    ///
    /// @param typed nothing takes the answer back
    /// @return false if it cannot be an answer; then nothing is changed
    boolean type(Asked question, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            visit.unanswer(question.linkId());
            return true;
        }
        return switch (question.how()) {
            case Asked.Whole _ -> visit.answer(question.linkId(), text);
            case Asked.Day _ -> {
                var read = DateText.read(text, form.locale());
                read.ifPresent(d -> visit.answer(question.linkId(), new Answer.Day(d)));
                yield read.isPresent();
            }
            case Asked.OneKey _, Asked.Several _, Asked.Medicines _, Asked.Changes _ -> false;
        };
    }

    /// Enter in a field: what is typed is taken, the next question comes to the front.
    void enter() {
        advance();
    }

    /// Answers "no" to every other cause that has no answer yet, as one step.
    void noneOfThese() {
        var group = form.group(AskedGroup.OTHER);
        var all = new LinkedHashMap<String, String>();
        group.questions().stream()
                .map(Asked::linkId)
                .filter(id -> !answers().known(id))
                .forEach(id -> all.put(id, "no"));
        visit.answerAll(all);
        goTo(group.questions().getLast());
        advance();
    }

    /// Takes the last change back and goes to the question it changed.
    void undo() {
        var before = visit.visit();
        visit.undo();
        var after = visit.visit();
        Items.all().stream()
                .filter(id -> !before.answers().get(id).equals(after.answers().get(id))
                        || before.leftBlank().contains(id) != after.leftBlank().contains(id))
                .findFirst()
                .flatMap(form::question)
                .ifPresent(this::goTo);
    }

    /// Why the answers cannot be cleared now: a danger that was answered would disappear without a trace.
    boolean mayClear() {
        return !now().safety().unrecorded() || now().safety().onlyToAsk();
    }

    void clear() {
        visit.clear();
        opened.clear();
        met.clear();
        goToFirstOpen();
    }

    /// @param low whether there is little height: then answered and unanswered groups fold alike once they are passed
    boolean open(AskedGroup group, boolean low) {
        if (groupOf(current.get()).equals(group)) {
            return true;
        }
        var said = opened.get(group.id());
        if (said != null) {
            return said;
        }
        return !low
                && met.contains(group.id())
                && !group.passed(visit.visit())
                && !group.id().equals(AskedGroup.ASQ);
    }

    /// Opens a folded group and goes to its first open question, or folds an open one.
    void toggle(AskedGroup group, boolean low) {
        if (open(group, low) && !groupOf(current.get()).equals(group)) {
            opened.put(group.id(), false);
        } else {
            opened.put(group.id(), true);
            group.firstOpen(visit.visit())
                    .or(() -> group.applying(answers()).stream().findFirst())
                    .ifPresent(this::goTo);
        }
    }

    /// How many questions are answered, of how many.
    int answered() {
        return counted().mapToInt(g -> g.answered(answers())).sum();
    }

    int asked() {
        return counted().mapToInt(g -> g.asked(answers())).sum();
    }

    private Stream<AskedGroup> counted() {
        return form.groups().stream().filter(g -> !g.onDemand() || opened.getOrDefault(g.id(), false));
    }

    /// The value of an answer as the keys name it; empty if there is none.
    Optional<String> value(Asked question) {
        return answers().get(question.linkId()).flatMap(a -> switch (a) {
            case Answer.Choice c -> Optional.of(c.value());
            case Answer.Whole w -> Optional.of(String.valueOf(w.value()));
            case Answer.Day _, Answer.Choices _, Answer.Medicines _, Answer.Changes _ -> Optional.<String>empty();
        });
    }

    /// Left blank on purpose, or answered "unknown".
    boolean blank(Asked question) {
        return visit.visit().leftBlank().contains(question.linkId())
                || Objects.equals(value(question).orElse(""), AnswerKind.UNKNOWN);
    }

    boolean carried(Asked question) {
        return visit.visit().carried().contains(question.linkId());
    }
}
