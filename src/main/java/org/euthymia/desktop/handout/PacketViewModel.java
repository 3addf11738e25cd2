package org.euthymia.desktop.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.euthymia.desktop.printing.PrintDesk;
import org.euthymia.desktop.printing.PrintState;
import org.euthymia.handout.Packet;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.platform.AtomicFile;
import org.euthymia.problem.Problem;

/// The packet of a visit: what is on the tray, bound as one PDF behind a list, printed or saved. FX thread only.
final class PacketViewModel {
    private final HandoutContext context;
    private final PrintDesk printing;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<HandoutNow.Outcome> outcome =
            new ReadOnlyObjectWrapper<>(HandoutNow.Outcome.NONE);

    PacketViewModel(HandoutContext context) {
        this.context = context;
        printing = context.printing();
        subscription = printing.state().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<List<Tray.Part>> parts() {
        return context.tray().parts();
    }

    ReadOnlyObjectProperty<HandoutNow.Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    HandoutContext context() {
        return context;
    }

    void remove(Tray.Part part) {
        context.tray().remove(part);
    }

    void print() {
        if (!parts().get().isEmpty()) {
            outcome.set(HandoutNow.Outcome.NONE);
            printing.begin();
        }
    }

    /// Binds the packet and sends it to the printer chosen.
    void send() {
        bound(pdf -> printing.send(pdf, paper()));
    }

    void save() {
        if (!parts().get().isEmpty()) {
            var name = "packet-" + context.today() + ".pdf";
            context.choosePdf().apply(name).ifPresent(file -> bound(pdf -> write(file, pdf)));
        }
    }

    private void write(Path file, Pdf pdf) {
        context.background()
                .submit(
                        _ -> {
                            AtomicFile.write(file, pdf.bytes());
                            return file;
                        },
                        this::saved,
                        _ -> trouble(Problem.error("handout.save.failed", file.toString())));
    }

    private void saved(Path file) {
        given();
        outcome.set(HandoutNow.Outcome.done(context.texts().get("handout.saved", file.toString())));
    }

    private PaperSize paper() {
        return parts().get().getFirst().paper();
    }

    private void bound(Consumer<Pdf> then) {
        var all = parts().get();
        var first = all.getFirst();
        var packet = new Packet(
                first.language(),
                first.size(),
                first.paper(),
                context.today(),
                context.choices().clinic(),
                all.stream().map(Tray.Part::pdf).toList());
        context.background()
                .submit(
                        _ -> packet.bind(context.press().get().engine()),
                        result -> {
                            switch (result) {
                                case PaperResult.Made(var pdf) -> then.accept(pdf);
                                case PaperResult.Failed(var problem) -> trouble(problem);
                            }
                        },
                        this::trouble);
    }

    private void trouble(Problem problem) {
        printing.cancel();
        outcome.set(HandoutNow.Outcome.trouble(problem));
    }

    private void follow(PrintState state) {
        if (state instanceof PrintState.Sent) {
            given();
        }
    }

    private void given() {
        var already = new ArrayList<>(context.visit().visit().given());
        parts().get().stream()
                .map(Tray.Part::given)
                .filter(g -> !already.contains(g))
                .forEach(already::add);
        context.visit().note(v -> v.withGiven(already));
    }

    /// The part that another paper was chosen for, if the packet would mix papers.
    Optional<Tray.Part> odd() {
        return parts().get().stream().filter(p -> p.paper() != paper()).findFirst();
    }

    void dispose() {
        subscription.unsubscribe();
        printing.cancel();
    }
}
