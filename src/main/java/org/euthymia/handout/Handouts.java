package org.euthymia.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The handouts of a library. Immutable; any thread.
///
/// @param all in the order of their files
/// @param theme a style sheet that is read after ours; a clinic's own
public record Handouts(List<Handout> all, Optional<String> theme) {
    public static final Handouts NONE = new Handouts(List.of(), Optional.empty());

    public Handouts {
        all = List.copyOf(all);
    }

    public Optional<Handout> get(HandoutLanguage language, String id) {
        return all.stream()
                .filter(h -> h.language() == language && h.id().equals(id))
                .findFirst();
    }

    /// In `language`, or in English if there is none.
    public Optional<Handout> best(HandoutLanguage language, String id) {
        return get(language, id).or(() -> get(HandoutLanguage.ENGLISH, id));
    }

    public List<Handout> in(HandoutLanguage language) {
        return all.stream().filter(h -> h.language() == language).toList();
    }

    /// Each id once.
    public Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        all.forEach(h -> ids.add(h.id()));
        return ids;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// These and those of `others` that these do not have; the theme of `others` before ours.
    public Handouts and(Handouts others) {
        var both = new ArrayList<>(all);
        others.all.stream().filter(h -> get(h.language(), h.id()).isEmpty()).forEach(both::add);
        return new Handouts(both, others.theme.or(() -> theme));
    }
}
