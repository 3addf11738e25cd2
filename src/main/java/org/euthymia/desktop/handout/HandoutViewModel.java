package org.euthymia.desktop.handout;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.euthymia.desktop.printing.PrintState;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutEdit;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.NextVisit;
import org.euthymia.handout.PrintRequest;
import org.euthymia.handout.PrintSize;
import org.euthymia.handout.Sheet;
import org.euthymia.handout.SheetResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfPages;
import org.euthymia.platform.AtomicFile;
import org.euthymia.platform.Background;
import org.euthymia.problem.Problem;
import org.euthymia.visit.Plan;
import org.euthymia.visit.Visit;
import org.jspecify.annotations.Nullable;

/// One handout before printing: its edits, and the PDF that is shown, printed and saved. The PDF is made in the
/// background; the one shown before stays until the new one is there. FX thread only.
public final class HandoutViewModel {
    /// Typing is followed by a new PDF after this pause.
    private static final long PAUSE_MILLIS = 150;
    private static final float DPI = 120;
    private static final int UNDO_MOST = 100;

    private final HandoutContext context;
    private final Deque<HandoutEdit> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<HandoutNow> now;
    private final Subscription printing;
    private Background.@Nullable Handle pause;
    private Background.@Nullable Handle job;
    private Optional<Integer> recorded = Optional.empty();

    public HandoutViewModel(HandoutContext context, Handout handout) {
        this.context = context;
        now = new ReadOnlyObjectWrapper<>(new HandoutNow(
                fresh(handout),
                context.choices().size(),
                context.choices().paper(),
                HandoutNow.Made.NOTHING,
                HandoutNow.Outcome.NONE,
                false,
                false));
        printing = context.printing().state().subscribe(this::followPrinting);
        make();
    }

    /// The clinic's details are remembered; the next visit comes from the check's plan.
    private HandoutEdit fresh(Handout handout) {
        var due = context.visit()
                .visit()
                .plan()
                .flatMap(p -> p instanceof Plan.FollowUpOn(var day)
                        ? Optional.of(new NextVisit(day, ""))
                        : Optional.<NextVisit>empty());
        return HandoutEdit.of(handout, context.choices().clinic()).withNextVisit(due);
    }

    ReadOnlyObjectProperty<HandoutNow> now() {
        return now.getReadOnlyProperty();
    }

    HandoutContext context() {
        return context;
    }

    HandoutEdit edit() {
        return now.get().edit();
    }

    /// Languages in which this handout is there.
    List<HandoutLanguage> languages() {
        return List.of(HandoutLanguage.values()).stream()
                .filter(l -> context.handouts().get(l, edit().original().id()).isPresent())
                .toList();
    }

    /// The same handout in another language. Edited lines stay behind, the clinic's details and the date go along.
    void speak(HandoutLanguage language) {
        context.handouts().get(language, edit().original().id()).ifPresent(other -> {
            context.choices().language(language);
            if (other.language() != edit().original().language()) {
                var here = edit();
                change(HandoutEdit.of(other, here.clinic()).withNextVisit(here.nextVisit()));
            }
        });
    }

    void size(PrintSize size) {
        context.choices().size(size);
        show(n -> n.withSize(size));
        make();
    }

    void paper(PaperSize paper) {
        context.choices().paper(paper);
        show(n -> n.withPaper(paper));
        make();
    }

    void line(String section, int line, String text) {
        change(edit().withLine(section, line, text));
    }

    void removeLine(String section, int line) {
        change(edit().withoutLine(section, line));
    }

    void moveLine(String section, int line, int by) {
        change(edit().withLineMoved(section, line, by));
    }

    void section(String id, boolean printed) {
        change(edit().withSection(id, printed));
    }

    void note(String text) {
        change(edit().withNote(text));
    }

    void nextVisit(Optional<NextVisit> next) {
        change(edit().withNextVisit(next));
    }

    /// Remembered for every handout.
    void clinic(ClinicDetails details) {
        context.choices().clinic(details);
        change(edit().withClinic(details));
    }

    private void change(HandoutEdit to) {
        if (!to.equals(edit())) {
            before.push(edit());
            if (before.size() > UNDO_MOST) {
                before.removeLast();
            }
            put(to);
        }
    }

    void undo() {
        if (!before.isEmpty()) {
            put(before.pop());
        }
    }

    private void put(HandoutEdit to) {
        recorded = Optional.empty();
        show(n -> n.withEdit(to, !before.isEmpty()));
        cancel(pause);
        pause = context.background().later(PAUSE_MILLIS, this::make);
    }

    private void show(UnaryOperator<HandoutNow> how) {
        now.set(how.apply(now.get()));
    }

    /// A sheet and its pictures, made away from the window.
    private record Pages(SheetResult result, List<BufferedImage> images) {}

    private void make() {
        cancel(pause);
        cancel(job);
        var n = now.get();
        var request = new PrintRequest(n.size(), n.paper(), context.today(), context.shortSources(), context.theme());
        job = context.background().submit(_ -> pages(n.edit(), request), this::made, this::failed);
    }

    private Pages pages(HandoutEdit edit, PrintRequest request) {
        return switch (context.press().get().sheet(edit, request)) {
            case SheetResult.Made made ->
                new Pages(made, PdfPages.images(made.sheet().pdf(), DPI));
            case SheetResult.Failed failed -> new Pages(failed, List.of());
        };
    }

    private void made(Pages pages) {
        switch (pages.result()) {
            case SheetResult.Made(var sheet) -> finished(sheet, pages.images());
            case SheetResult.Failed(var problem) -> failed(problem);
        }
    }

    /// What was made before stays to be seen, but is not what would be printed.
    private void failed(Problem problem) {
        show(n -> n.withMade(new HandoutNow.Made(Optional.empty(), n.made().pages(), false))
                .withOutcome(HandoutNow.Outcome.trouble(problem)));
    }

    private void finished(Sheet sheet, List<BufferedImage> pages) {
        show(n -> n.withMade(new HandoutNow.Made(Optional.of(sheet), pages, false)));
    }

    /// Asks for a printer; does nothing while the PDF is being made anew.
    void print() {
        if (now.get().current()) {
            show(n -> n.withOutcome(HandoutNow.Outcome.NONE));
            context.printing().begin();
        }
    }

    /// Sends what is shown to the printer chosen.
    void send() {
        if (now.get().current()) {
            context.printing()
                    .send(
                            now.get().made().sheet().orElseThrow().pdf(),
                            now.get().paper());
        }
    }

    private void followPrinting(PrintState state) {
        if (state instanceof PrintState.Sent) {
            given();
        }
    }

    /// Saves what is shown where the reader says.
    void save() {
        if (!now.get().current()) {
            return;
        }
        var original = edit().original();
        var name = original.id() + "-" + original.language().word() + "-"
                + now.get().size().word() + ".pdf";
        var pdf = now.get().made().sheet().orElseThrow().pdf();
        context.choosePdf()
                .apply(name)
                .ifPresent(file -> context.background()
                        .submit(_ -> write(file, pdf.bytes()), this::saved, _ -> trouble(unwritable(file))));
    }

    private static Path write(Path file, byte[] bytes) throws java.io.IOException {
        AtomicFile.write(file, bytes);
        return file;
    }

    private static Problem unwritable(Path file) {
        return Problem.error("handout.save.failed", file.toString());
    }

    private void saved(Path file) {
        given();
        done(context.texts().get("handout.saved", file.toString()));
    }

    private void done(String words) {
        show(n -> n.withOutcome(HandoutNow.Outcome.done(words)));
    }

    private void trouble(Problem problem) {
        show(n -> n.withOutcome(HandoutNow.Outcome.trouble(problem)));
    }

    /// The visit remembers what was given: once for each version of the text.
    private void given() {
        var all = new ArrayList<>(context.visit().visit().given());
        if (recorded.isEmpty()) {
            recorded = Optional.of(all.size());
            all.add(record());
        } else {
            all.set(recorded.get(), record());
        }
        context.visit().note(v -> v.withGiven(all));
    }

    private Visit.Given record() {
        var original = edit().original();
        return new Visit.Given(
                original.id(),
                original.title(),
                original.version(),
                original.language().word(),
                now.get().size().word(),
                edit().fingerprint(),
                now.get().toldBack());
    }

    /// Puts what is shown on the tray for the visit's packet.
    void collect() {
        if (now.get().current()) {
            var n = now.get();
            context.tray()
                    .put(new Tray.Part(
                            edit().original().language(),
                            n.size(),
                            n.paper(),
                            n.made().sheet().orElseThrow().pdf(),
                            record()));
            done(context.texts()
                    .get("handout.collected", context.tray().parts().get().size()));
        }
    }

    /// Whether the patient said it back in their own words.
    void toldBack(boolean told) {
        show(n -> n.withToldBack(told));
        if (recorded.isPresent()) {
            given();
        }
    }

    void dispose() {
        printing.unsubscribe();
        context.printing().cancel();
        cancel(pause);
        cancel(job);
    }

    private static void cancel(Background.@Nullable Handle handle) {
        if (handle != null) {
            handle.cancel();
        }
    }
}
