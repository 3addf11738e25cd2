package org.euthymia.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.euthymia.handout.Handout.Line;
import org.euthymia.handout.Handout.Run;
import org.euthymia.handout.Handout.Section;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperSize;

/// A small handout, and what it takes to print it.
public final class SampleHandouts {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final HandoutPress PRESS = new HandoutPress(new PaperEngine(PaperFonts.roboto()));
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    private SampleHandouts() {}

    static Section section(String id, String heading, String... lines) {
        return new Section(
                id, heading, List.of(lines).stream().map(SampleHandouts::line).toList());
    }

    /// `**bold** and not`, citing one source.
    static Line line(String marked) {
        var runs = new ArrayList<Run>();
        var m = BOLD.matcher(marked);
        int from = 0;
        while (m.find()) {
            if (m.start() > from) {
                runs.add(new Run(marked.substring(from, m.start()), false));
            }
            runs.add(new Run(m.group(1), true));
            from = m.end();
        }
        if (from < marked.length()) {
            runs.add(new Run(marked.substring(from), false));
        }
        return new Line(runs, List.of("smith2020"));
    }

    static Handout english(Section... more) {
        var sections = new ArrayList<Section>();
        sections.add(section("main", "Main points", "Some people feel low.", "It is not your fault."));
        sections.add(section(
                "safety",
                "Keep safe",
                "**Do not stop it all at once.** You could get sick.",
                "If you think about dying, call or text **988**. In danger now, call **911**."));
        sections.addAll(List.of(more));
        sections.add(section(
                "do",
                "What you can do",
                "Write it down.",
                "Bring this page.",
                "**Keep your spray close by.** Show others."));
        sections.add(section("call", "When to call us", "You feel worse."));
        sections.add(section("teach-back", "Say it back", "What will you do?"));
        return new Handout(
                "sample",
                HandoutLanguage.ENGLISH,
                "A sample & more",
                "1.0",
                Optional.of(LocalDate.of(2026, 11, 22)),
                Optional.of(LocalDate.of(2027, 11, 22)),
                List.of("C-1"),
                Set.of("sleep", "safety", "call", "do"),
                List.of("card"),
                List.of("sad"),
                Optional.empty(),
                Optional.empty(),
                sections,
                false,
                "handouts/en/sample.md");
    }

    static Section sleep() {
        return section("sleep", "Better sleep", "Get up at the same time.", "Call **555-0100** at night.");
    }

    static HandoutEdit edit(Handout handout) {
        return HandoutEdit.of(handout, ClinicDetails.NONE);
    }

    static PrintRequest request(PrintSize size) {
        return new PrintRequest(
                size,
                PaperSize.LETTER,
                TODAY,
                id -> Optional.of("Smith 2020").filter(_ -> id.equals("smith2020")),
                Optional.empty());
    }

    static Sheet sheet(HandoutEdit edit, PrintRequest request) {
        return switch (PRESS.sheet(edit, request)) {
            case SheetResult.Made made -> made.sheet();
            case SheetResult.Failed failed -> throw new AssertionError(failed.problem());
        };
    }
}
