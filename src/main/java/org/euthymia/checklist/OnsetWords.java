package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The dates behind B2 and C2 in words: how many days the onset lies after the event nearest before it.
final class OnsetWords {
    private OnsetWords() {}

    static List<Phrase> of(Facts facts) {
        var onset = facts.answers().day("mood.onset");
        if (onset.isEmpty()) {
            return List.of(Phrase.of("because.blank", new Phrase.Label("mood.onset")));
        }
        var words = new ArrayList<Phrase>();
        words.add(Phrase.answer("mood.onset", onset.get()));
        var span = Span.of(onset.get());
        var before = facts.course().events().stream()
                .filter(e -> e.date().isPresent() && e.when().from() <= span.to())
                .max(Comparator.comparingLong(e -> e.when().from()));
        before.ifPresent(e -> words.add(after(span, e)));
        if (before.isEmpty()) {
            facts.course().events().stream()
                    .flatMap(e -> e.date().stream().map(d -> Phrase.of("because.beforeEvent", event(e), d)))
                    .findFirst()
                    .ifPresent(words::add);
        }
        return words;
    }

    private static Phrase after(Span onset, Event e) {
        var date = e.date().orElseThrow();
        long least = Math.max(0, onset.from() - e.when().to());
        long most = onset.to() - e.when().from();
        return least == most
                ? Phrase.of("because.daysAfter", (int) least, event(e), date)
                : Phrase.of("because.daysAfterRange", (int) least, (int) most, event(e), date);
    }

    private static Phrase.Said event(Event e) {
        return new Phrase.Said(List.of(e.kind().word()));
    }

    /// Days from the stop to the visit, where a stop date is known.
    static Optional<Phrase> sinceStop(Facts facts) {
        var stop = facts.answers().day("opioid.stopped").map(Span::of);
        if (stop.isEmpty()) {
            return Optional.empty();
        }
        var visit = facts.visitSpan();
        int least = (int) (visit.from() - stop.get().to());
        int most = (int) (visit.to() - stop.get().from());
        if (most < 0) {
            return Optional.empty();
        }
        return Optional.of(
                least == most
                        ? Phrase.of("because.daysSinceStop", least)
                        : Phrase.of("because.daysSinceStopRange", Math.max(0, least), most));
    }
}
