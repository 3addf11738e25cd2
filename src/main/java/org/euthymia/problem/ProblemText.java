package org.euthymia.problem;

import java.util.List;
import java.util.Locale;
import org.euthymia.text.Texts;

/// Puts problems into words. Immutable; any thread.
public final class ProblemText {
    private final Texts texts;

    public ProblemText(Locale locale) {
        this.texts = Texts.of("problem", locale);
    }

    /// What happened, without the place.
    public String what(Problem problem) {
        return part(problem, "what");
    }

    /// What still works.
    public String unaffected(Problem problem) {
        return part(problem, "unaffected");
    }

    /// What to do.
    public String mend(Problem problem) {
        return part(problem, "mend");
    }

    /// `file:line:column`, or an empty text when the problem has no place.
    public String place(Problem problem) {
        return problem.place()
                .map(p -> {
                    var text = new StringBuilder(p.file());
                    p.line().ifPresent(line -> text.append(':').append(line));
                    p.column().ifPresent(column -> text.append(':').append(column));
                    return text.toString();
                })
                .orElse("");
    }

    /// One line: place, what happened, what to do.
    public String line(Problem problem) {
        var place = place(problem);
        return (place.isEmpty() ? "" : place + ": ") + what(problem) + " " + mend(problem);
    }

    private String part(Problem problem, String part) {
        // Line numbers and sizes are shown as typed, without thousands separators of the locale.
        List<Object> args =
                problem.args().stream().<Object>map(Object::toString).toList();
        return texts.get(problem.key() + "." + part, args.toArray());
    }
}
