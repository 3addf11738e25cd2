package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Everything known about medicines: the opioid table, other drugs, classes, interactions, and the names they go by.
/// Immutable; any thread.
public final class Medicines {
    /// No tables were read: every name is unknown.
    public static final Medicines EMPTY = new Medicines(
            List.of(), List.of(), List.of(), DoseNotes.NONE, InteractionTable.EMPTY, InteractionNotes.NONE);

    private final Map<String, Opioid> opioids;
    private final Map<String, OtherDrug> others;
    private final Map<String, DrugClass> classes;
    private final DoseNotes notes;
    private final InteractionTable interactions;
    private final InteractionNotes interactionNotes;
    private final NameTable names;
    private final NameTable classNames;

    public Medicines(
            List<Opioid> opioids,
            List<OtherDrug> others,
            List<DrugClass> classes,
            DoseNotes notes,
            InteractionTable interactions,
            InteractionNotes interactionNotes) {
        this.opioids = byId(opioids, Opioid::id);
        this.others = byId(others, OtherDrug::id);
        this.classes = byId(classes, DrugClass::id);
        this.notes = notes;
        this.interactions = interactions;
        this.interactionNotes = interactionNotes;
        this.names = new NameTable(drugNames(opioids, others));
        this.classNames = new NameTable(classNames(classes));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(t -> map.put(id.apply(t), t));
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, List<String>> drugNames(List<Opioid> opioids, List<OtherDrug> others) {
        var all = new LinkedHashMap<String, List<String>>();
        opioids.forEach(o -> {
            var names = new ArrayList<>(List.of(o.generic(), o.id()));
            names.addAll(o.names().all());
            all.put(o.id(), names);
        });
        others.forEach(d -> {
            var names = new ArrayList<>(List.of(d.name(), d.id()));
            names.addAll(d.names());
            all.put(d.id(), names);
        });
        return all;
    }

    private static Map<String, List<String>> classNames(List<DrugClass> classes) {
        var all = new LinkedHashMap<String, List<String>>();
        classes.forEach(c -> {
            var names = new ArrayList<>(List.of(c.name()));
            names.addAll(c.aliases());
            all.put(c.id(), names);
        });
        return all;
    }

    public boolean isEmpty() {
        return opioids.isEmpty() && others.isEmpty();
    }

    public Map<String, Opioid> opioids() {
        return opioids;
    }

    public Map<String, OtherDrug> others() {
        return others;
    }

    public Map<String, DrugClass> classes() {
        return classes;
    }

    public Optional<Opioid> opioid(String id) {
        return Optional.ofNullable(opioids.get(id));
    }

    public Optional<OtherDrug> other(String id) {
        return Optional.ofNullable(others.get(id));
    }

    public Optional<DrugClass> drugClass(String id) {
        return Optional.ofNullable(classes.get(id));
    }

    /// The name shown for the id of a drug or class; the id itself if nothing has it.
    public String shownName(String id) {
        return opioid(id)
                .map(Opioid::generic)
                .or(() -> other(id).map(OtherDrug::name))
                .or(() -> drugClass(id).map(DrugClass::name))
                .orElse(id);
    }

    /// What `text` names: a drug before a class, a name as written before a misspelt one.
    public NameMatch match(String text) {
        var drug = names.exact(text);
        if (!(drug instanceof NameMatch.Unknown)) {
            return drug;
        }
        var group = classNames.exact(text);
        if (!(group instanceof NameMatch.Unknown)) {
            return group;
        }
        var near = names.near(text);
        return near instanceof NameMatch.Unknown ? classNames.near(text) : near;
    }

    public DoseNotes notes() {
        return notes;
    }

    public InteractionTable interactions() {
        return interactions;
    }

    public InteractionNotes interactionNotes() {
        return interactionNotes;
    }
}
