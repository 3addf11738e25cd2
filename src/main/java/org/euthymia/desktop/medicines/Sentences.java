package org.euthymia.desktop.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.control.Prose;
import org.euthymia.library.Certainty;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.Fact;
import org.euthymia.medicines.Interaction;
import org.euthymia.medicines.MedicineText;
import org.euthymia.text.Texts;

/// The sourced sentences of the screen, written with their numbers. FX thread only.
final class Sentences {
    private final MedicinesViewModel model;
    private final PageSources sources;

    Sentences(MedicinesViewModel model) {
        this.model = model;
        sources = new PageSources(model.library(), model.texts(), model.clipboard(), model.openCard());
    }

    /// Numbers the sources of all that is shown: the total first, so that its numbers stay while rows come and go.
    void number(MedicineList list) {
        var all = new ArrayList<Cited>();
        all.add(factors());
        var notes = model.medicines().notes();
        notes.bands().forEach(b -> all.add(fact(b.meaning())));
        notes.warnings().forEach(w -> all.add(fact(w)));
        notes.classWarnings().forEach(w -> all.add(fact(w)));
        for (var row : list.rows()) {
            reason(row.item()).ifPresent(all::add);
            MedicineText.caveats(row.item()).forEach(c -> all.add(fact(c)));
        }
        list.found().pairs().forEach(p -> p.rows().forEach(r -> all.add(effect(r))));
        model.medicines().interactionNotes().serotoninSigns().forEach(s -> all.add(fact(s)));
        model.medicines().opioids().values().forEach(o -> all.add(conversion(o.conversion())));
        sources.show(all);
    }

    private Texts texts() {
        return model.texts();
    }

    Cited factors() {
        return PageSources.sentence(
                texts().get("medicines.total.factors"),
                model.medicines().notes().sources(),
                Optional.empty());
    }

    static Cited fact(Fact fact) {
        return PageSources.sentence(fact.text(), fact.sources(), Optional.empty());
    }

    /// Why a row's opioid has no factor.
    static Optional<Cited> reason(DailyDose.Item item) {
        return item.conversion().filter(Conversion.None.class::isInstance).map(Sentences::conversion);
    }

    static Cited conversion(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Factor f -> PageSources.sentence("", f.sources(), Optional.empty());
            case Conversion.None n -> PageSources.sentence(n.reason(), n.sources(), Optional.empty());
        };
    }

    static Cited effect(Interaction row) {
        return PageSources.sentence(row.effect(), row.sources(), Certainty.ofWord(row.certainty()));
    }

    Prose write(Cited sentence, String... styles) {
        return sources.write(new Prose(styles), sentence);
    }

    /// Writes sentences in one paragraph after a lead in Medium.
    Prose write(String lead, List<Cited> sentences, String... styles) {
        var prose = new Prose(styles);
        if (!lead.isEmpty()) {
            prose.words(lead + " ", org.euthymia.desktop.theme.Styles.STRONG);
        }
        sentences.forEach(s -> sources.write(prose, s));
        return prose;
    }

    void close() {
        sources.close();
    }
}
