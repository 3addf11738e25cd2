package org.euthymia.desktop.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.ScoreRange;
import org.euthymia.text.Texts;
import org.euthymia.visit.OpioidDose;
import org.euthymia.visit.Plan;
import org.euthymia.visit.Visit;

/// The visit in a few lines: what was asked, taken, found, planned. Pure.
final class VisitSummary {
    /// Where a line leads.
    enum Source {
        CARDS,
        MEDICINES,
        SAFETY,
        CHECK,
        RESULT,
        HANDOUTS
    }

    /// @param known false while it is open: shown with a dashed mark
    record Line(String name, String value, boolean known, Source source, String action) {}

    private final Texts texts;
    private final ChecklistWords words;
    private final StripWords strip;
    private final Function<String, Optional<String>> cardTitle;

    /// @param texts of the desktop bundle
    /// @param cardTitle of a card's id
    VisitSummary(Texts texts, Function<String, Optional<String>> cardTitle) {
        this.texts = texts;
        this.cardTitle = cardTitle;
        words = new ChecklistWords(Texts.of("checklist", texts.locale()));
        strip = new StripWords(texts);
    }

    List<Line> of(VisitNow now) {
        var lines = new ArrayList<Line>();
        lines.add(cards(now.visit()));
        lines.add(medicines(now));
        lines.add(check(now));
        if (now.safety().any()) {
            lines.add(safety(now));
        }
        lines.add(followUp(now.visit()));
        lines.add(handouts(now.visit()));
        now.visit().given().stream()
                .filter(g -> !g.toldBack())
                .findFirst()
                .ifPresent(g -> lines.add(new Line(
                        texts.get("visit.toldBack"),
                        texts.get("visit.toldBack.open"),
                        false,
                        Source.HANDOUTS,
                        texts.get("visit.handouts.open"))));
        return lines;
    }

    private Line cards(Visit visit) {
        var titles = visit.cards().stream()
                .flatMap(id -> cardTitle.apply(id).stream())
                .collect(Collectors.joining("; "));
        return line(texts.get("visit.asked"), titles, Source.CARDS, texts.get("visit.asked.open"));
    }

    private Line medicines(VisitNow now) {
        var dose = OpioidDose.of(now.assessment());
        var all =
                now.assessment().medicines().stream().map(m -> m.said().text()).collect(Collectors.joining("; "));
        var mme = dose.mme().map(m -> ", " + strip.mme(m, dose.complete())).orElse("");
        return line(texts.get("visit.medicines"), all + mme, Source.MEDICINES, texts.get("visit.edit"));
    }

    private Line check(VisitNow now) {
        var a = now.assessment();
        if (now.visit().answers().byLinkId().isEmpty()) {
            return line(texts.get("visit.check"), "", Source.CHECK, texts.get("visit.check.start"));
        }
        var score = a.score(ScoreRange.Instrument.PHQ9)
                .map(s -> "PHQ-9 " + words.range(s))
                .orElse("");
        var said =
                words.headline(a.flag()) + ". " + words.name(a.flag()) + "; " + words.name(a.urgency()) + ". " + score;
        return line(texts.get("visit.check"), said, Source.RESULT, texts.get("visit.reasons"));
    }

    private Line safety(VisitNow now) {
        var last = now.visit().safetySteps().isEmpty()
                ? ""
                : now.visit().safetySteps().getLast().done();
        var open = now.safety().unrecorded();
        return new Line(
                texts.get("visit.safety"),
                open ? texts.get("visit.safety.open") : last,
                !open,
                Source.SAFETY,
                texts.get("visit.safety.panel"));
    }

    private Line followUp(Visit visit) {
        var said = visit.plan()
                .map(p -> switch (p) {
                    case Plan.FollowUpOn(var due) -> texts.day(due);
                    case Plan.NoFollowUp(var reason) -> texts.get("visit.noDate", reason);
                })
                .orElse("");
        return line(texts.get("visit.followUp"), said, Source.RESULT, texts.get("visit.followUp.set"));
    }

    private Line handouts(Visit visit) {
        var said = visit.given().stream()
                .map(g -> texts.get("visit.given", g.title(), g.language(), g.size()))
                .collect(Collectors.joining("; "));
        return line(texts.get("visit.handouts"), said, Source.HANDOUTS, texts.get("visit.handouts.open"));
    }

    private Line line(String name, String value, Source source, String action) {
        var known = !value.isBlank();
        return new Line(name, known ? value : texts.get("visit.none"), known, source, action);
    }
}
