package org.euthymia.desktop.problems;

import java.util.List;
import java.util.Locale;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;

/// Problems as plain text for whoever mends the files. Holds places and reasons, nothing of the user.
public final class ProblemReport {
    private ProblemReport() {}

    /// One paragraph for each problem: key and place, what, what still works, mend.
    public static String of(List<Problem> problems, String version, Locale locale) {
        var words = new ProblemText(locale);
        var out = new StringBuilder("Euthymia ").append(version).append('\n');
        for (var problem : problems) {
            out.append('\n').append(problem.key());
            var place = words.place(problem);
            if (!place.isEmpty()) {
                out.append("  ").append(place);
            }
            out.append('\n').append(words.what(problem));
            out.append('\n').append(words.unaffected(problem));
            out.append('\n').append(words.mend(problem)).append('\n');
        }
        return out.toString();
    }
}
