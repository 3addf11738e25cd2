package org.euthymia.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.euthymia.text.Texts;

/// What the foot of the last page tells of a handout, and nothing that did not happen.
final class HandoutFoot {
    private static final Pattern DATED = Pattern.compile("(.*) (\\d{4})");

    private final HandoutEdit edit;
    private final PrintRequest request;
    private final Texts texts;

    HandoutFoot(HandoutEdit edit, PrintRequest request, Texts texts) {
        this.edit = edit;
        this.request = request;
        this.texts = texts;
    }

    /// The words of the box; empty while the review is not overdue.
    Optional<String> overdue() {
        var original = edit.original();
        return original.reviewDue()
                .filter(_ -> original.pastReview(request.today()))
                .map(due -> texts.get("foot.overdue", original.language().day(due)));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(standing() + " " + about());
        lines.add(grades());
        sources().ifPresent(lines::add);
        return lines;
    }

    private String standing() {
        var parts = new ArrayList<String>();
        var handout = edit.original();
        handout.compiled()
                .ifPresent(day ->
                        parts.add(texts.get("foot.compiled", handout.language().day(day))));
        parts.add(handout.signedOff()
                .map(s -> texts.get("foot.signed", s.by(), handout.language().day(s.on())))
                .orElseGet(() -> texts.get("foot.unsigned")));
        if (handout.language() != HandoutLanguage.ENGLISH) {
            parts.add(handout.translationChecked()
                    .map(s -> texts.get(
                            "foot.translated", s.by(), handout.language().day(s.on())))
                    .orElseGet(() -> texts.get("foot.untranslated")));
        }
        if (edit.isReworded()) {
            parts.add(texts.get("foot.reworded"));
        }
        return String.join(" ", parts);
    }

    private String about() {
        var size = texts.get("foot.size", request.size().points());
        return edit.original().version().isEmpty()
                ? size + "."
                : texts.get("foot.version", edit.original().version()) + ", " + size + ".";
    }

    private String grades() {
        var scores = edit.scores();
        var all = scores.all();
        var plain = scores.plain();
        var key = switch (scores.language()) {
            case ENGLISH -> "foot.grades.english";
            case SPANISH -> "foot.grades.spanish";
        };
        return texts.get(
                key,
                scores.shown(all.first()),
                scores.shown(all.second()),
                scores.shown(plain.first()),
                scores.shown(plain.second()));
    }

    /// Works of one name stand together: `FDA 2016, 2019; Salas 2017`.
    private Optional<String> sources() {
        var years = new LinkedHashMap<String, Set<String>>();
        for (var id : edit.edited().sources()) {
            request.shortSources().apply(id).ifPresent(form -> {
                var m = DATED.matcher(form);
                var name = m.matches() ? m.group(1) : form;
                var known = years.computeIfAbsent(name, _ -> new TreeSet<>());
                if (m.matches()) {
                    known.add(m.group(2));
                }
            });
        }
        var names = years.entrySet().stream()
                .map(e -> (e.getKey() + " " + String.join(", ", e.getValue())).strip())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(texts.get("foot.sources", names));
    }
}
