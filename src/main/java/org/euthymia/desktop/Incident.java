package org.euthymia.desktop;

import java.util.Locale;
import org.euthymia.platform.ErrorCode;
import org.euthymia.problem.ProblemText;

/// An unexpected failure, as it may be told and copied: where in the program it happened. Messages of exceptions are
/// left out, since they can hold what the user typed or opened.
///
/// @param code short and stable: the same fault has the same code
/// @param words what happened, what still works, what to do
record Incident(String code, String words, String report) {
    private static final int FRAMES = 30;

    static Incident of(Throwable failure, String version, Locale locale) {
        var problem = ErrorCode.problem(failure);
        var text = new ProblemText(locale);
        return new Incident(
                ErrorCode.of(failure),
                text.what(problem) + " " + text.unaffected(problem) + " " + text.mend(problem),
                report(failure, version));
    }

    private static String report(Throwable failure, String version) {
        var out = new StringBuilder("Euthymia ").append(version);
        out.append("\ncode ").append(ErrorCode.of(failure));
        for (var name : new String[] {"os.name", "os.version", "os.arch", "java.version", "javafx.version"}) {
            out.append('\n').append(name).append(' ').append(System.getProperty(name, "-"));
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            out.append('\n').append(t.getClass().getName());
            var frames = t.getStackTrace();
            for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
                out.append("\n  ")
                        .append(frames[i].getClassName())
                        .append('.')
                        .append(frames[i].getMethodName())
                        .append(':')
                        .append(frames[i].getLineNumber());
            }
        }
        return out.append('\n').toString();
    }
}
