package org.euthymia.problem;

import java.util.List;
import java.util.Optional;

/// Something that went wrong, as a value. Its words stand in the bundle `org/euthymia/problem/Problem.properties` under
/// `<key>.what` (what happened), `<key>.unaffected` (what still works) and `<key>.mend` (what to do), each a
/// [java.text.MessageFormat] pattern over `args`. Nothing in `args` may be patient data.
///
/// @param key dotted key, e.g. `library.source.missing`
/// @param severity how bad it is
/// @param place where, if it is in a file
/// @param args arguments of the three patterns: strings and numbers only
public record Problem(String key, Severity severity, Optional<Place> place, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem error(String key, Object... args) {
        return new Problem(key, Severity.ERROR, Optional.empty(), List.of(args));
    }

    public static Problem error(Place place, String key, Object... args) {
        return new Problem(key, Severity.ERROR, Optional.of(place), List.of(args));
    }

    public static Problem warning(Place place, String key, Object... args) {
        return new Problem(key, Severity.WARNING, Optional.of(place), List.of(args));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
