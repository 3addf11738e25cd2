package org.euthymia.desktop.result;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.result.ResultFiles.Saved;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import org.euthymia.visit.FollowUpDay;
import org.euthymia.visit.Plan;

/// How the visit ends, and what goes out of it. Knows no nodes. FX thread only.
final class ResultViewModel {
    private static final List<Integer> USUAL = List.of(7, 14, 28);
    private static final int LONGEST_YEARS = 1;

    private final ResultContext context;
    private final ChecklistWords words;
    private final ResultFiles files;
    private final ReadOnlyObjectWrapper<Choice> choice;
    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(Message.NONE);
    private final Subscription subscription;

    /// How the follow-up is given.
    sealed interface Choice {
        /// @param own chosen by hand; a proposal goes along with the answers
        record Days(int days, boolean own) implements Choice {}

        /// @param error why the typed day cannot be taken; empty while it can, or nothing was tried
        record Typed(String day, String error) implements Choice {}

        record Reason(String error) implements Choice {}

        /// It is in the visit.
        record Kept(Plan plan) implements Choice {}
    }

    /// What was just done, or why it could not be.
    ///
    /// @param error whether it tells of a problem
    record Message(String words, boolean error) {
        static final Message NONE = new Message("", false);
    }

    ResultViewModel(ResultContext context) {
        this.context = context;
        var checklist = Texts.of("checklist", context.texts().locale());
        var visitTexts = Texts.of("visit", context.texts().locale());
        words = new ChecklistWords(checklist);
        files = new ResultFiles(context.library(), context.compiled(), visitTexts, checklist);
        choice = new ReadOnlyObjectWrapper<>(proposal());
        subscription = now().subscribe(_ -> follow());
    }

    ReadOnlyObjectProperty<VisitNow> now() {
        return context.visit().now();
    }

    ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> message() {
        return message.getReadOnlyProperty();
    }

    Texts texts() {
        return context.texts();
    }

    ChecklistWords words() {
        return words;
    }

    ResultContext context() {
        return context;
    }

    private Choice proposal() {
        return now().get()
                .visit()
                .plan()
                .<Choice>map(Choice.Kept::new)
                .orElseGet(() -> new Choice.Days(proposedDays(), false));
    }

    int proposedDays() {
        return now().get().assessment().followUp().inDays();
    }

    /// A plan made or taken back elsewhere, or another proposal by other answers.
    private void follow() {
        var plan = now().get().visit().plan();
        if (plan.isPresent()) {
            choice.set(new Choice.Kept(plan.get()));
        } else if (choice.get() instanceof Choice.Kept || (choice.get() instanceof Choice.Days d && !d.own())) {
            choice.set(proposal());
        }
    }

    /// The days to choose from, the proposal among them.
    List<Integer> days() {
        var all = new TreeSet<>(USUAL);
        all.add(proposedDays());
        return List.copyOf(all);
    }

    FollowUpDay day(int days) {
        return FollowUpDay.in(visitDay(), days);
    }

    LocalDate visitDay() {
        return now().get().visit().day();
    }

    void choose(int days) {
        choice.set(new Choice.Days(days, true));
    }

    void typeDay() {
        choice.set(new Choice.Typed("", ""));
    }

    void giveReason() {
        choice.set(new Choice.Reason(""));
    }

    /// Back to the days, whatever was kept.
    void change() {
        context.visit().plan(Optional.empty());
        choice.set(new Choice.Days(proposedDays(), false));
    }

    /// Keeps the day or the reason in the visit.
    ///
    /// @param typed what stands in the field, if there is one
    void keep(String typed) {
        switch (choice.get()) {
            case Choice.Days d ->
                context.visit()
                        .plan(Optional.of(new Plan.FollowUpOn(day(d.days()).due())));
            case Choice.Typed _ -> keepDay(typed);
            case Choice.Reason _ -> keepReason(typed);
            case Choice.Kept _ -> {}
        }
    }

    private void keepDay(String typed) {
        var day = FollowUpDay.parse(typed, texts().locale());
        var latest = visitDay().plusYears(LONGEST_YEARS);
        if (day.isEmpty()) {
            choice.set(new Choice.Typed(
                    typed,
                    texts().get(
                                    "result.date.unreadable",
                                    texts().day(day(proposedDays()).due()))));
        } else if (!day.get().isAfter(visitDay()) || day.get().isAfter(latest)) {
            choice.set(new Choice.Typed(
                    typed, texts().get("result.date.range", texts().day(visitDay()), texts().day(latest))));
        } else {
            context.visit().plan(Optional.of(new Plan.FollowUpOn(day.get())));
        }
    }

    private void keepReason(String typed) {
        if (typed.isBlank()) {
            choice.set(new Choice.Reason(texts().get("result.reason.empty")));
        } else {
            context.visit().plan(Optional.of(new Plan.NoFollowUp(typed)));
        }
    }

    void copyNote() {
        tell(context.note().copy());
    }

    /// Lays the reasons out and sends them to the printer chosen.
    void print() {
        var what = now().get();
        var paper = context.paper().get();
        context.background().submit(_ -> files.pdf(what, paper), r -> print(r, paper), this::tell);
    }

    private void print(PaperResult result, PaperSize paper) {
        switch (result) {
            case PaperResult.Made(var pdf) -> context.printing().send(pdf, paper);
            case PaperResult.Failed(var problem) -> tell(problem);
        }
    }

    void savePdf(Path target) {
        var paper = context.paper().get();
        save((now, file) -> files.savePdf(now, paper, file), target);
    }

    void saveFhir(Path target) {
        save(files::saveFhir, target);
    }

    private void save(BiFunction<VisitNow, Path, Saved> how, Path target) {
        var what = now().get();
        tell(texts().get("result.saving"));
        context.background().submit(_ -> how.apply(what, target), s -> saved(s, target), this::tell);
    }

    private void saved(Saved saved, Path target) {
        switch (saved) {
            case Saved.Done(var leftOut) -> {
                var done = texts().get("result.saved", String.valueOf(target.getFileName()));
                tell(
                        leftOut.isEmpty()
                                ? done
                                : done + " "
                                        + texts().get(
                                                        "result.saved.without",
                                                        leftOut.stream()
                                                                .map(words::label)
                                                                .collect(Collectors.joining(", "))));
            }
            case Saved.Failed(var problem) -> tell(problem);
        }
    }

    private void tell(String done) {
        message.set(new Message(done, false));
    }

    private void tell(Problem problem) {
        var text = new ProblemText(texts().locale());
        message.set(new Message(text.what(problem) + " " + text.unaffected(problem) + " " + text.mend(problem), true));
    }

    boolean canOpen(String cardId) {
        return context.library().card(cardId).isPresent();
    }

    void open(String cardId) {
        context.navigator().open(new Destination.CardPage(cardId));
    }

    void back() {
        context.navigator().back();
    }

    void openCheck() {
        context.navigator().open(new Destination.CheckPage());
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
