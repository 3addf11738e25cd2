package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.euthymia.problem.Severity;

/// Collects what is wrong with one file. For one thread.
final class Findings {
    private final String file;
    private final Origin origin;
    private final List<Problem> found = new ArrayList<>();

    Findings(String file, Origin origin) {
        this.file = file;
        this.origin = origin;
    }

    String file() {
        return file;
    }

    Origin origin() {
        return origin;
    }

    /// The content cannot be used.
    void error(Spot at, String key, Object... args) {
        add(Severity.ERROR, at, key, args);
    }

    /// The content can be used as it is.
    void warning(Spot at, String key, Object... args) {
        add(Severity.WARNING, at, key, args);
    }

    /// An error in the built-in library, which must be right in every detail; a warning in a clinic's own, whose card
    /// is better shown without the detail than not at all.
    void graded(Spot at, String key, Object... args) {
        add(origin == Origin.BUILT_IN ? Severity.ERROR : Severity.WARNING, at, key, args);
    }

    private void add(Severity severity, Spot at, String key, Object... args) {
        Place place;
        if (at.line() == 0) {
            place = Place.of(file);
        } else {
            place = at.column() == 0 ? Place.of(file, at.line()) : Place.of(file, at.line(), at.column());
        }
        found.add(new Problem(key, severity, Optional.of(place), List.of(args)));
    }

    boolean hasError() {
        return found.stream().anyMatch(Problem::isError);
    }

    List<Problem> problems() {
        return List.copyOf(found);
    }
}
