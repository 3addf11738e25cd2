package org.euthymia.checklist;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.euthymia.text.Texts;

/// An assessment as plain text for a clinician: urgency first, then the flag, every reason, and what is open.
public final class AssessmentText {
    private static final int MOST_TURNS = 8;

    private final Texts texts;
    private final ChecklistWords words;

    /// @param texts the bundle `checklist`
    public AssessmentText(Texts texts) {
        this.texts = texts;
        this.words = new ChecklistWords(texts);
    }

    /// The whole assessment.
    public String of(Assessment a) {
        var out = new StringJoiner("\n");
        urgency(a, out);
        flag(a, out);
        scores(a, out);
        missing(a, out);
        turns(a, out);
        reasons(a, out);
        differential(a, out);
        followUp(a, out);
        codes(a, out);
        out.add("");
        out.add(words.intendedUse());
        out.add(texts.get("text.rules", a.rulesVersion(), words.notSignedOff()));
        return out.toString();
    }

    private void urgency(Assessment a, StringJoiner out) {
        out.add(texts.get("text.urgency", words.name(a.urgency())));
        for (var u : a.basis()) {
            out.add("  ! " + words.text(u.statement()) + sources(u.sources()));
            u.options().forEach(o -> out.add("    - " + words.text(o)));
        }
        if (a.offerAsq()) {
            out.add("  ! " + texts.get("text.askAsq"));
        }
    }

    private void flag(Assessment a, StringJoiner out) {
        out.add("");
        out.add(texts.get("text.flag", words.headline(a.flag()), words.name(a.flag())));
        out.add("  " + words.meaning(a.flag()));
        a.remarks().forEach(r -> out.add("  * " + words.text(r)));
    }

    private void scores(Assessment a, StringJoiner out) {
        heading(out, texts.get("text.scores"));
        for (var s : a.scores()) {
            var band = words.band(s).map(b -> " · " + b).orElse("");
            out.add("  " + s.instrument().word() + ": " + words.range(s) + band);
        }
    }

    private void missing(Assessment a, StringJoiner out) {
        if (a.missing().isEmpty()) {
            return;
        }
        heading(out, texts.get("text.missing"));
        a.missing()
                .forEach(m ->
                        out.add("  ? " + words.label(m.linkId()) + " (" + m.linkId() + "): " + words.text(m.why())));
    }

    private void turns(Assessment a, StringJoiner out) {
        if (a.wouldChange().isEmpty()) {
            return;
        }
        heading(out, texts.get("text.wouldChange"));
        a.wouldChange().stream()
                .limit(MOST_TURNS)
                .forEach(t -> out.add("  " + words.label(t.linkId()) + ": " + words.value(t.answer()) + " → "
                        + words.name(t.toFlag())));
        if (a.wouldChange().size() > MOST_TURNS) {
            out.add("  " + texts.get("text.more", a.wouldChange().size() - MOST_TURNS));
        }
    }

    private void reasons(Assessment a, StringJoiner out) {
        heading(out, texts.get("text.reasons"));
        for (var r : a.reasons()) {
            var chosen = r.rule().chosenHere() ? " [D]" : "";
            out.add("  [" + words.name(r.verdict()) + "] " + r.rule().id() + " "
                    + words.text(r.rule().statement()) + chosen);
            var because = r.because().stream().map(words::text).collect(Collectors.joining("; "));
            out.add("      " + because + " · " + words.name(r.direction())
                    + sources(r.rule().sources()));
        }
        out.add("  " + texts.get("text.chosenHere"));
    }

    private void differential(Assessment a, StringJoiner out) {
        heading(out, texts.get("text.differential"));
        for (var d : a.differential()) {
            out.add("  " + words.text(d.condition().title()) + " [" + standing(d.standing()) + "]: "
                    + words.text(d.separatedBy()));
            line(out, texts.get("text.for"), d.speaksFor());
            line(out, texts.get("text.against"), d.speaksAgainst());
        }
    }

    private String standing(Verdict standing) {
        return switch (standing) {
            case MET -> texts.get("standing.for");
            case NOT_MET -> texts.get("standing.against");
            case UNKNOWN -> texts.get("standing.open");
        };
    }

    private void line(StringJoiner out, String name, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            out.add("      " + name + " " + phrases.stream().map(words::text).collect(Collectors.joining("; ")));
        }
    }

    private void followUp(Assessment a, StringJoiner out) {
        heading(out, texts.get("text.followUp", a.followUp().inDays()));
        out.add("  " + words.text(a.followUp().basis()) + sources(a.followUp().sources()));
        a.followUp().actions().forEach(x -> out.add("  - " + words.text(x)));
    }

    private void codes(Assessment a, StringJoiner out) {
        if (a.codes().isEmpty()) {
            return;
        }
        heading(out, texts.get("text.codes"));
        a.codes()
                .forEach(c -> out.add("  " + c.system() + " " + c.fiscalYear() + " " + c.code() + " " + c.title() + ": "
                        + words.text(c.when())));
    }

    private static void heading(StringJoiner out, String heading) {
        out.add("");
        out.add(heading);
    }

    private static String sources(List<String> ids) {
        return ids.isEmpty() ? "" : " [" + String.join("; ", ids) + "]";
    }
}
