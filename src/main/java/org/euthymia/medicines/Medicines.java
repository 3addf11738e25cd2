package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything known about medicines: the opioid table, other drugs, interactions, and the names they go by. Immutable;
/// any thread.
public final class Medicines {
    private final Map<String, Opioid> opioids;
    private final Map<String, OtherDrug> others;
    private final DoseNotes notes;
    private final InteractionTable interactions;
    private final NameTable names;

    public Medicines(List<Opioid> opioids, List<OtherDrug> others, DoseNotes notes, InteractionTable interactions) {
        this.opioids = byId(opioids, Opioid::id);
        this.others = byId(others, OtherDrug::id);
        this.notes = notes;
        this.interactions = interactions;
        this.names = new NameTable(allNames(opioids, others));
    }

    private static <T> Map<String, T> byId(List<T> all, java.util.function.Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(t -> map.put(id.apply(t), t));
        return java.util.Collections.unmodifiableMap(map);
    }

    private static Map<String, List<String>> allNames(List<Opioid> opioids, List<OtherDrug> others) {
        var all = new LinkedHashMap<String, List<String>>();
        opioids.forEach(o -> {
            var names = new ArrayList<>(List.of(o.generic(), o.id().replace('-', ' ')));
            names.addAll(o.names().brands());
            names.addAll(o.names().street());
            names.addAll(o.names().other());
            all.put(o.id(), names);
        });
        others.forEach(d -> {
            var names = new ArrayList<>(List.of(d.name(), d.id().replace('-', ' ')));
            names.addAll(d.names());
            all.put(d.id(), names);
        });
        return all;
    }

    public Map<String, Opioid> opioids() {
        return opioids;
    }

    public Optional<Opioid> opioid(String id) {
        return Optional.ofNullable(opioids.get(id));
    }

    public Optional<OtherDrug> other(String id) {
        return Optional.ofNullable(others.get(id));
    }

    /// The name shown for a drug id; the id itself if nothing has it.
    public String shownName(String id) {
        return opioid(id)
                .map(Opioid::generic)
                .or(() -> other(id).map(OtherDrug::name))
                .orElse(id);
    }

    public DoseNotes notes() {
        return notes;
    }

    public InteractionTable interactions() {
        return interactions;
    }

    public NameTable names() {
        return names;
    }
}
