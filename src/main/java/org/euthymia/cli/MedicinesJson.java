package org.euthymia.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.medicines.Amount;
import org.euthymia.medicines.Conversion;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseReading;
import org.euthymia.medicines.Fact;
import org.euthymia.medicines.InteractionTable;
import org.euthymia.medicines.MedicineText;
import org.euthymia.medicines.MedicineWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of `mme` and `interactions`: field names are a contract, more may be added. For one answer.
final class MedicinesJson {
    private final Library library;
    private final MedicineWords words;
    private final Set<String> cited = new LinkedHashSet<>();

    /// @param words in English: values of fields are no place for a translation
    MedicinesJson(Library library, MedicineWords words) {
        this.library = library;
        this.words = words;
    }

    ObjectNode dose(DailyDose dose) {
        var root = Json.object();
        var notes = library.medicines().notes();
        cited.addAll(notes.sources());
        var items = root.putArray("items");
        dose.items().forEach(i -> item(items.addObject(), i));
        // What is not known is null, never 0; the upper end of a range is the one to be careful about.
        if (dose.complete() || dose.countsAny()) {
            root.put("totalMme", DailyDose.rounded(dose.counted().max()));
            root.put("totalMmeMin", DailyDose.rounded(dose.counted().min()));
        } else {
            root.putNull("totalMme");
            root.putNull("totalMmeMin");
        }
        root.put("complete", dose.complete());
        root.put("total", words.total(dose));
        var left = root.putArray("notCounted");
        dose.notCounted()
                .forEach(i -> left.addObject()
                        .put("text", i.reading().text())
                        .put("drug", words.called(i))
                        .put("why", words.why(i)));
        var bands = root.putArray("bands");
        notes.bands()
                .forEach(b -> fact(bands.addObject(), b.meaning())
                        .put("from", b.from())
                        .put("standing", standing(dose.against(b.from()))));
        var warnings = root.putArray("warnings");
        notes.warnings().forEach(w -> fact(warnings.addObject(), w));
        sources(root);
        return root;
    }

    private static String standing(DailyDose.Standing standing) {
        return switch (standing) {
            case REACHED -> "reached";
            case NOT_REACHED -> "not-reached";
            case OPEN -> "open";
        };
    }

    private void item(ObjectNode node, DailyDose.Item item) {
        var reading = item.reading();
        node.put("text", reading.text());
        var ids = reading.drugIds();
        if (ids.size() == 1) {
            node.put("drug", ids.getFirst());
        } else {
            node.putNull("drug");
        }
        node.put("status", status(item));
        if (reading instanceof DoseReading.Daily d) {
            amount(node, "dailyDose", d.amount());
            node.put("unit", d.unit().symbol());
            d.form().ifPresent(f -> node.put("form", f));
        } else {
            node.putNull("dailyDose").putNull("unit");
        }
        if (item.conversion().orElse(null) instanceof Conversion.Factor f) {
            node.put("factor", f.factor()).put("factorUnit", f.unit().symbol());
        } else {
            node.putNull("factor");
        }
        item.mme().ifPresentOrElse(m -> amount(node, "mme", m), () -> node.putNull("mme"));
        item.conversion().ifPresent(c -> cited.addAll(c.sources()));
        caveats(node.putArray("caveats"), item);
        strings(node.putArray("takenForGranted"), words.granted(reading));
        strings(node.putArray("couldMean"), couldMean(reading));
    }

    private static List<String> couldMean(DoseReading reading) {
        return switch (reading) {
            case DoseReading.Ambiguous a -> a.ids();
            case DoseReading.Several s -> s.ids();
            case DoseReading.Daily _,
                    DoseReading.Incomplete _,
                    DoseReading.NotAnOpioid _,
                    DoseReading.OfClass _,
                    DoseReading.Unknown _ -> List.of();
        };
    }

    /// What is to be known of a line, first of all why it is not counted.
    private void caveats(ArrayNode array, DailyDose.Item item) {
        var why = item.mme().isEmpty() ? words.why(item) : "";
        if (!why.isEmpty()) {
            array.add(why);
        }
        MedicineText.caveats(item).forEach(c -> {
            cited.addAll(c.sources());
            array.add(c.text());
        });
    }

    private static String status(DailyDose.Item item) {
        return switch (item.reading()) {
            case DoseReading.Daily _ -> item.mme().isPresent() ? "counted" : "no-factor";
            case DoseReading.Incomplete i -> MedicineWords.asks(i) ? "amount-missing" : "no-factor";
            case DoseReading.NotAnOpioid _ -> "not-an-opioid";
            case DoseReading.OfClass _ -> "class";
            case DoseReading.Ambiguous _ -> "ambiguous";
            case DoseReading.Several _ -> "several-drugs";
            case DoseReading.Unknown _ -> "unknown";
        };
    }

    /// The upper end, and the lower one beside it where they differ.
    private static void amount(ObjectNode node, String field, Amount amount) {
        node.put(field, number(amount.max()));
        if (!amount.exact()) {
            node.put(field + "Min", number(amount.min()));
        }
    }

    private static double number(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    ObjectNode interactions(InteractionTable.Found found, List<Asked> asked) {
        var root = Json.object();
        var pairs = root.putArray("pairs");
        found.pairs().forEach(p -> pair(pairs.addObject(), p));
        var unknown = root.putArray("unknown");
        asked.stream().filter(Asked::isUnknown).forEach(a -> unknown.add(a.text()));
        var ambiguous = root.putArray("ambiguous");
        asked.stream()
                .filter(a -> !a.couldMean().isEmpty())
                .forEach(
                        a -> strings(ambiguous.addObject().put("text", a.text()).putArray("couldMean"), a.couldMean()));
        var corrections = root.putArray("corrections");
        asked.forEach(a -> a.readAs()
                .ifPresent(to -> corrections.addObject().put("from", a.text()).put("to", to)));
        var nothing = root.putArray("nothingFound");
        found.nothingFound().forEach(p -> strings(nothing.addArray(), p));
        root.put("notice", "No entry does not mean safe.");
        references(root);
        return root;
    }

    /// The most serious row speaks for the pair; every row that fits follows.
    private void pair(ObjectNode node, InteractionTable.Pair pair) {
        node.put("a", pair.a()).put("b", pair.b());
        var all = new ArrayList<>(pair.fits());
        row(node, all.getFirst());
        var rows = node.putArray("rows");
        all.forEach(f -> row(rows.addObject(), f));
    }

    private void row(ObjectNode node, InteractionTable.Fit fit) {
        var row = fit.row();
        node.put("id", row.id())
                .put("severity", row.severity().word())
                .put("mechanism", row.mechanism())
                .put("effect", row.effect())
                .put("action", row.action())
                .put("certainty", row.certainty());
        row.note().ifPresent(n -> node.put("note", n));
        if (!fit.only().isEmpty()) {
            strings(node.putArray("only"), fit.only());
        }
        strings(node.putArray("sources"), row.sources());
        cited.addAll(row.sources());
    }

    private ObjectNode fact(ObjectNode node, Fact fact) {
        node.put("text", fact.text());
        strings(node.putArray("sources"), fact.sources());
        cited.addAll(fact.sources());
        return node;
    }

    private void sources(ObjectNode root) {
        strings(root.putArray("sources"), cited);
        references(root);
    }

    private void references(ObjectNode root) {
        var all = root.putArray("references");
        cited.forEach(id -> library.source(id)
                .ifPresent(s -> all.addObject()
                        .put("id", id)
                        .put("reference", Reference.of(s).textWithIdentifiers())));
    }

    private static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }
}
