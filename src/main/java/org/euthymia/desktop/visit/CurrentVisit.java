package org.euthymia.desktop.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.Medicine;
import org.euthymia.checklist.MedicineReading;
import org.euthymia.checklist.OpioidNames;
import org.euthymia.visit.Plan;
import org.euthymia.visit.SafetyState;
import org.euthymia.visit.SafetyStep;
import org.euthymia.visit.Visit;

/// The visit in front: one for the window, shared by all screens. Each change is assessed at once. Nothing is written
/// to
/// disk, ever. FX thread only.
public final class CurrentVisit {
    private static final int UNDO_MOST = 200;
    private static final String MEDICINES = "opioid.medicines";

    private final Clock clock;
    private final Deque<Visit> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<VisitNow> now;
    private final List<Runnable> endings = new ArrayList<>();
    private Checklist checklist = new Checklist(OpioidNames.NONE);

    public CurrentVisit(Clock clock) {
        this.clock = clock;
        now = new ReadOnlyObjectWrapper<>(assessed(Visit.on(LocalDate.now(clock))));
    }

    public ReadOnlyObjectProperty<VisitNow> now() {
        return now.getReadOnlyProperty();
    }

    public Visit visit() {
        return now.get().visit();
    }

    public Answers answers() {
        return visit().answers();
    }

    /// Medicines are understood by these names from now on.
    public void understand(OpioidNames names) {
        checklist = new Checklist(names);
        now.set(assessed(visit()));
    }

    private VisitNow assessed(Visit visit) {
        var assessment = checklist.assess(visit.answers(), visit.day());
        return new VisitNow(visit, assessment, SafetyState.of(visit, assessment), !before.isEmpty());
    }

    /// Changes the visit so that it can be undone.
    private void step(UnaryOperator<Visit> how) {
        var from = visit();
        var start = from.untouched() ? from.withDay(LocalDate.now(clock)) : from;
        var to = how.apply(start);
        if (!to.equals(from)) {
            before.push(from);
            if (before.size() > UNDO_MOST) {
                before.removeLast();
            }
            now.set(assessed(to));
        }
    }

    /// Changes what is no answer and is not undone, e.g. the label or a handout that was given.
    public void note(UnaryOperator<Visit> how) {
        now.set(assessed(how.apply(visit())));
    }

    /// Answers a question with text as it is written in answers, e.g. `yes` or `2026-03`.
    ///
    /// @return false if it cannot be an answer to that question; nothing is changed then
    public boolean answer(String linkId, String text) {
        var answers = answers().withText(linkId, text);
        answers.ifPresent(a -> step(v -> v.withAnswers(a)));
        return answers.isPresent();
    }

    public void answer(String linkId, Answer answer) {
        step(v -> v.withAnswers(v.answers().with(linkId, answer)));
    }

    /// Answers several questions as one step, e.g. "none of these".
    public void answerAll(Map<String, String> texts) {
        step(v -> {
            var all = v.answers();
            for (var e : texts.entrySet()) {
                all = all.withText(e.getKey(), e.getValue()).orElse(all);
            }
            return v.withAnswers(all);
        });
    }

    /// Left blank on purpose: asked, no answer.
    public void blank(String linkId) {
        step(v -> v.withBlank(linkId));
    }

    /// Takes an answer back: the question is as if it had not been asked.
    public void unanswer(String linkId) {
        step(v -> v.withAnswers(v.answers().without(linkId)));
    }

    /// Takes all answers back as one step.
    public void clear() {
        step(Visit::cleared);
    }

    /// Takes the last change back. What was recorded, planned or given is not answers and stays.
    public void undo() {
        if (!before.isEmpty()) {
            var last = before.pop();
            var here = visit();
            now.set(assessed(new Visit(
                    last.day(),
                    here.label(),
                    last.answers(),
                    last.leftBlank(),
                    last.carried(),
                    here.safetySteps(),
                    here.plan(),
                    here.cards(),
                    here.given())));
        }
    }

    /// Brings medicines into the check unless they are there; they are marked as carried over.
    ///
    /// @param texts as typed, with dose, e.g. `oxycodone ER 20 mg twice daily`
    /// @param taken true if the patient is known to take them now: fills in "opioid now" if it has no answer
    public void carry(List<String> texts, boolean taken) {
        var there = medicines();
        var all = new ArrayList<>(there);
        all.removeIf(m -> texts.stream().anyMatch(t -> saysMore(t, m)));
        texts.stream()
                .filter(t -> there.stream().noneMatch(m -> m.text().equalsIgnoreCase(t)))
                .map(Medicine::named)
                .forEach(all::add);
        if (all.equals(there)) {
            return;
        }
        step(v -> {
            var carried = new LinkedHashSet<>(Set.of(MEDICINES));
            var answers = v.answers().with(MEDICINES, new Answer.Medicines(all));
            if (taken && answers.get("opioid.use").isEmpty() && anyOpioid(answers)) {
                answers = answers.withText("opioid.use", "current").orElse(answers);
                carried.add("opioid.use");
            }
            return v.withAnswers(answers).withCarried(carried);
        });
    }

    /// True if `text` names the one drug of `there` with a dose that is missing there.
    private boolean saysMore(String text, Medicine there) {
        var bare = there.equals(Medicine.named(there.text()));
        var known = name(there.text());
        var told = name(text);
        return bare
                && known.ids().size() == 1
                && known.ids().equals(told.ids())
                && known.mmePerDay().isEmpty()
                && told.mmePerDay().isPresent();
    }

    private OpioidNames.Name name(String text) {
        var one = Answers.NONE.with(MEDICINES, new Answer.Medicines(List.of(Medicine.named(text))));
        return checklist.assess(one, visit().day()).medicines().getFirst().name();
    }

    private boolean anyOpioid(Answers answers) {
        return checklist.assess(answers, visit().day()).medicines().stream().anyMatch(MedicineReading::isOpioid);
    }

    /// The medicines of this visit.
    public List<Medicine> medicines() {
        return answers()
                .get(MEDICINES)
                .flatMap(a -> a instanceof Answer.Medicines m ? Optional.of(m.values()) : Optional.empty())
                .orElse(List.of());
    }

    /// Records what was done about everything that is urgent now.
    ///
    /// @param done what was done and by whom; nothing is recorded if it is blank
    public void recordSafetyStep(String done) {
        if (!done.isBlank()) {
            var covers = now.get().safety().urgent().stream()
                    .map(u -> SafetyState.key(u, answers()))
                    .collect(Collectors.toSet());
            note(v -> v.withSafetyStep(new SafetyStep(done, LocalDateTime.now(clock), covers)));
        }
    }

    public void plan(Optional<Plan> plan) {
        note(v -> v.withPlan(plan));
    }

    /// Told when a visit ends: whatever else was kept for it goes then.
    public Subscription whenEnded(Runnable action) {
        endings.add(action);
        return () -> endings.remove(action);
    }

    /// Ends this visit and forgets it; cannot be undone. The caller asks first, see [Visit#openEnds].
    public void end() {
        before.clear();
        List.copyOf(endings).forEach(Runnable::run);
        now.set(assessed(Visit.on(LocalDate.now(clock))));
    }
}
