package org.euthymia.desktop.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.desktop.medicines.MedicineList.Line;
import org.euthymia.desktop.medicines.MedicineList.Row;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.medicines.Circumstance;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseParser;
import org.euthymia.medicines.MedicineText;
import org.euthymia.medicines.MedicineWords;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.NameMatch;
import org.euthymia.text.Texts;

/// The list of medicines of this visit. Nothing of it is kept on disk. Knows no nodes. FX thread only.
public final class MedicinesViewModel {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;\\n\\r]+|,\\s+|\\s\\+\\s|\\s&\\s|\\s(?:and|with|y|con)\\s)\\s*");

    private final Library library;
    private final Medicines medicines;
    private final Texts texts;
    private final MedicineWords words;
    private final DoseParser parser;
    private final Consumer<String> clipboard;
    private final Consumer<String> openCard;
    private final Consumer<List<String>> useInCheck;
    private final String nextKey;
    private final ReadOnlyObjectWrapper<MedicineList> list;
    private List<Line> lines = List.of();
    private List<Line> before = List.of();
    private Optional<String> removed = Optional.empty();
    private Optional<Boolean> forUseDisorder = Optional.empty();
    private long ids;

    /// @param library holds the drug tables and their sources
    /// @param texts of the desktop bundle
    /// @param openCard goes to the card with this id
    /// @param useInCheck takes the lines over into the check and goes there
    /// @param nextKey the key for the next action, as shown
    public MedicinesViewModel(
            Library library,
            Texts texts,
            Consumer<String> clipboard,
            Consumer<String> openCard,
            Consumer<List<String>> useInCheck,
            String nextKey) {
        this.library = library;
        this.medicines = library.medicines();
        this.texts = texts;
        this.clipboard = clipboard;
        this.openCard = openCard;
        this.useInCheck = useInCheck;
        this.nextKey = nextKey;
        words = new MedicineWords(medicines, Texts.of("medicines", texts.locale()));
        parser = new DoseParser(medicines);
        list = new ReadOnlyObjectWrapper<>(now());
    }

    public ReadOnlyObjectProperty<MedicineList> list() {
        return list.getReadOnlyProperty();
    }

    /// True if this list works with the tables of `other`.
    public boolean isOf(Library other) {
        return library.equals(other) || library.contentHash().equals(other.contentHash());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    Library library() {
        return library;
    }

    Medicines medicines() {
        return medicines;
    }

    Texts texts() {
        return texts;
    }

    MedicineWords words() {
        return words;
    }

    Consumer<String> clipboard() {
        return clipboard;
    }

    Consumer<String> openCard() {
        return openCard;
    }

    /// Adds what was typed; several drugs on one line become several lines where each part names one.
    public void add(String typed) {
        change(Stream.concat(lines.stream(), split(typed).stream().map(this::line))
                .toList());
    }

    /// Adds a drug or class by name unless the list names it already.
    public void addOnce(String name) {
        var wanted = parser.parse(name).drugIds();
        var there = ids();
        if (wanted.isEmpty() || !there.containsAll(wanted)) {
            add(name);
        }
    }

    private Line line(String text) {
        return new Line(ids++, text, List.of(), false);
    }

    private List<String> split(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var whole = typed.strip();
        var lineParts = Pattern.compile("[;\\n\\r]+").split(whole);
        if (lineParts.length > 1) {
            return Stream.of(lineParts).flatMap(p -> split(p).stream()).toList();
        }
        var parts = Stream.of(BETWEEN.split(whole)).filter(p -> !p.isBlank()).toList();
        var each = parts.stream().allMatch(p -> medicines.match(p) instanceof NameMatch.Known k && !k.corrected());
        return each ? parts : List.of(whole);
    }

    /// @param answer as it would be typed after the line, e.g. `4 times a day`
    void answer(long id, String answer) {
        replace(id, l -> {
            var answers = new ArrayList<>(l.answers());
            answers.add(answer);
            return new Line(l.id(), l.text(), answers, false);
        });
    }

    /// The user does not know: the question folds, the drug stays uncounted and named.
    void leaveOpen(long id) {
        replace(id, l -> new Line(l.id(), l.text(), l.answers(), true));
    }

    /// Asks again.
    void reopen(long id) {
        replace(id, l -> new Line(l.id(), l.text(), List.of(), false));
    }

    /// Puts another text in the place of a line; a blank one takes the line away.
    void rewrite(long id, String text) {
        if (text.isBlank()) {
            remove(id);
        } else {
            replace(id, l -> new Line(l.id(), text.strip(), List.of(), false));
        }
    }

    private void replace(long id, java.util.function.UnaryOperator<Line> by) {
        change(lines.stream().map(l -> l.id() == id ? by.apply(l) : l).toList());
    }

    void remove(long id) {
        var gone = lines.stream().filter(l -> l.id() == id).map(Line::text).findFirst();
        removeTo(lines.stream().filter(l -> l.id() != id).toList(), gone);
    }

    /// Empties the list, for the next patient.
    void clear() {
        forUseDisorder = Optional.empty();
        removeTo(List.of(), Optional.of(texts.get("medicines.all-removed")));
    }

    private void removeTo(List<Line> rest, Optional<String> what) {
        before = lines;
        lines = rest;
        removed = what;
        list.set(now());
    }

    /// Brings back what was taken away last.
    void undo() {
        if (removed.isPresent()) {
            change(before);
        }
    }

    String nextKey() {
        return nextKey;
    }

    /// Takes every line over into the check, with what was answered to its questions.
    public void useInCheck() {
        useInCheck.accept(lines.stream()
                .map(l -> String.join(
                        " ",
                        Stream.concat(Stream.of(l.text()), l.answers().stream()).toList()))
                .toList());
    }

    void tellUse(Optional<Boolean> told) {
        forUseDisorder = told;
        list.set(now());
    }

    private void change(List<Line> to) {
        lines = to;
        removed = Optional.empty();
        list.set(now());
    }

    private List<String> ids() {
        return lines.stream()
                .flatMap(l -> parser.parse(l.text(), l.answers()).drugIds().stream())
                .toList();
    }

    private MedicineList now() {
        var dose = DailyDose.of(
                lines.stream().map(l -> parser.parse(l.text(), l.answers())).toList());
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            rows.add(new Row(lines.get(i), dose.items().get(i)));
        }
        var drugs = ids();
        Set<Circumstance> told = forUseDisorder.orElse(false) ? Set.of(Circumstance.OPIOID_USE_DISORDER) : Set.of();
        return new MedicineList(
                rows,
                dose,
                medicines.interactions().among(drugs, told),
                medicines.interactions().matters(Circumstance.OPIOID_USE_DISORDER, drugs),
                forUseDisorder,
                removed);
    }

    /// The whole list as plain text: lines, total, interactions, sources.
    String plainText() {
        var text = new MedicineText(
                medicines,
                words,
                id -> library.source(id)
                        .map(s -> Reference.of(s).textWithIdentifiers())
                        .orElse("?"));
        var all = list.get();
        var drugs = text.dose(all.dose());
        return all.found().pairs().isEmpty() && all.found().nothingFound().isEmpty()
                ? drugs
                : drugs + "\n\n" + text.interactions(all.found());
    }

    void copy() {
        clipboard.accept(plainText());
    }
}
