package org.euthymia.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One page for a patient in one language. Immutable; any thread.
///
/// @param id the same in every language
/// @param compiled empty only in a clinic's own
/// @param claims every claim that the text rests on
/// @param optional ids of sections that may be left out before printing
/// @param related ids of cards
/// @param sections `main`, `safety`, perhaps `notice` and topic sections, `do`, `call`, `teach-back`, in this order
/// @param own true for a clinic's own
/// @param file path inside its library, e.g. `handouts/en/naloxone.md`
public record Handout(
        String id,
        HandoutLanguage language,
        String title,
        String version,
        Optional<LocalDate> compiled,
        Optional<LocalDate> reviewDue,
        List<String> claims,
        Set<String> optional,
        List<String> related,
        List<String> keywords,
        Optional<Signature> signedOff,
        Optional<Signature> translationChecked,
        List<Section> sections,
        boolean own,
        String file) {
    public static final String MAIN = "main";
    public static final String SAFETY = "safety";
    public static final String NOTICE = "notice";
    public static final String DO = "do";
    public static final String CALL = "call";
    public static final String TEACH_BACK = "teach-back";

    private static final Set<String> LOCKED = Set.of(SAFETY, CALL);

    public Handout {
        claims = List.copyOf(claims);
        optional = Set.copyOf(optional);
        related = List.copyOf(related);
        keywords = List.copyOf(keywords);
        sections = List.copyOf(sections);
    }

    /// Who looked at it, and when.
    public record Signature(String by, LocalDate on) {}

    /// @param id e.g. `safety`
    public record Section(String id, String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /// True if no line of it can be changed and it cannot be left out.
        public boolean locked() {
            return LOCKED.contains(id);
        }

        /// True if this line cannot be changed, moved or left out: in a locked section, or opening with a safety
        /// sentence in bold.
        public boolean locked(Line line) {
            return locked() || line.opensBold();
        }

        Section withLines(List<Line> others) {
            return new Section(id, heading, others);
        }
    }

    /// One statement.
    ///
    /// @param sources ids of what it rests on; empty for a sentence about the clinic
    public record Line(List<Run> runs, List<String> sources) {
        /// Words; a shorter bold run is a number or a date.
        private static final int SENTENCE = 3;

        public Line {
            runs = List.copyOf(runs);
            sources = List.copyOf(sources);
        }

        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /// True for a line that the patient writes behind: it ends in a colon.
        public boolean toFillIn() {
            return text().endsWith(":");
        }

        boolean opensBold() {
            return !runs.isEmpty()
                    && runs.getFirst().bold()
                    && runs.getFirst().text().strip().split("\\s+", -1).length >= SENTENCE;
        }

        /// The same line with other words. What was bold and still stands there, such as a number to call, stays bold;
        /// the sources go, since they were not asked.
        public Line withText(String text) {
            var bold = runs.stream().filter(Run::bold).map(Run::text).toList();
            var out = new ArrayList<Run>();
            int from = 0;
            while (from < text.length()) {
                int start = from;
                var next = bold.stream()
                        .filter(b -> text.indexOf(b, start) >= 0)
                        .min(java.util.Comparator.comparingInt(b -> text.indexOf(b, start)));
                if (next.isEmpty()) {
                    break;
                }
                int at = text.indexOf(next.get(), from);
                if (at > from) {
                    out.add(new Run(text.substring(from, at), false));
                }
                out.add(new Run(next.get(), true));
                from = at + next.get().length();
            }
            if (from < text.length()) {
                out.add(new Run(text.substring(from), false));
            }
            return new Line(out, List.of());
        }
    }

    /// A stretch of text in one face.
    public record Run(String text, boolean bold) {}

    public Optional<Section> section(String sectionId) {
        return sections.stream().filter(s -> s.id().equals(sectionId)).findFirst();
    }

    /// Every line's words, in order.
    public List<String> texts() {
        return lines().map(Line::text).toList();
    }

    /// Ids of the cited sources, each once, in the order of the text.
    public List<String> sources() {
        return lines().flatMap(l -> l.sources().stream()).distinct().toList();
    }

    private Stream<Line> lines() {
        return sections.stream().flatMap(s -> s.lines().stream());
    }

    /// True when its review is overdue on `today`.
    public boolean pastReview(LocalDate today) {
        return reviewDue.filter(today::isAfter).isPresent();
    }

    Handout withSections(List<Section> others) {
        return new Handout(
                id,
                language,
                title,
                version,
                compiled,
                reviewDue,
                claims,
                optional,
                related,
                keywords,
                signedOff,
                translationChecked,
                others,
                own,
                file);
    }
}
