package org.euthymia.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.euthymia.handout.Handout;

/// Reads one handout: headings with an id, under each a flat list. Names everything that is wrong; a handout without
/// its safety lines is never shown. For one file and one thread.
final class HandoutReader {
    private static final Pattern HEADING = Pattern.compile("(.+?)\\s*\\{#([a-z0-9][a-z0-9-]*)}\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> ORDER =
            List.of(Handout.MAIN, Handout.SAFETY, Handout.NOTICE, "", Handout.DO, Handout.CALL, Handout.TEACH_BACK);
    private static final List<String> NEEDED =
            List.of(Handout.MAIN, Handout.SAFETY, Handout.DO, Handout.CALL, Handout.TEACH_BACK);
    private static final int TOPIC = 3;

    private final Findings findings;
    private final Optional<Set<String>> sources;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Handout.Section> sections = new ArrayList<>();
    private List<Handout.Line> open = new ArrayList<>();
    private Optional<Handout.Section> current = Optional.empty();
    private Lines lines = new Lines(1, true);

    /// @param sources ids that may be cited; empty if they could not be read
    HandoutReader(Findings findings, Optional<Set<String>> sources) {
        this.findings = findings;
        this.sources = sources;
    }

    /// Where each line stands; complete after [#read].
    List<Spot> spots() {
        return List.copyOf(spots);
    }

    Handout read(HandoutHeader header, FrontMatter front) {
        lines = new Lines(front.bodyLine(), true);
        var document = Markdown.parser().parse(front.body());
        for (var n = document.getFirstChild(); n != null; n = n.getNext()) {
            switch (n) {
                case Heading h -> heading(h);
                case BulletList l when current.isPresent() -> list(l);
                default -> findings.error(lines.of(n), "library.handout.form");
            }
        }
        end();
        checkSections(front.bodyLine());
        return new Handout(
                header.id().text(),
                header.language(),
                header.title().text(),
                header.version().map(Located::text).orElse(""),
                header.compiled(),
                header.reviewDue(),
                header.claims().stream().map(Located::text).toList(),
                optional(header),
                header.related().stream().map(Located::text).toList(),
                header.keywords(),
                header.signedOff(),
                header.translationChecked(),
                sections,
                findings.origin() == Origin.OWN,
                findings.file());
    }

    private void heading(Heading heading) {
        end();
        var words = new StringBuilder();
        for (var n = heading.getFirstChild(); n != null; n = n.getNext()) {
            words.append(n instanceof Text t ? t.getLiteral() : "");
        }
        var m = HEADING.matcher(words);
        if (heading.getLevel() != 2 || !m.matches()) {
            findings.error(lines.of(heading), "library.handout.heading", words.toString());
            // What follows is still read, so that its problems are named too.
            current = Optional.of(new Handout.Section("", words.toString(), List.of()));
            return;
        }
        current = Optional.of(new Handout.Section(m.group(2), m.group(1), List.of()));
        checkPlace(m.group(2), lines.of(heading));
    }

    private void checkPlace(String id, Spot at) {
        if (sections.stream().anyMatch(s -> s.id().equals(id))) {
            findings.error(at, "library.handout.section.twice", id);
        } else if (!sections.isEmpty() && rank(sections.getLast().id()) > rank(id)) {
            findings.error(at, "library.handout.section.order", id);
        }
    }

    private static int rank(String id) {
        int at = ORDER.indexOf(id);
        return at < 0 ? TOPIC : at;
    }

    private void end() {
        current.ifPresent(s -> sections.add(new Handout.Section(s.id(), s.heading(), open)));
        open = new ArrayList<>();
        current = Optional.empty();
    }

    private void list(BulletList list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph p && p.getNext() == null) {
                spots.add(lines.of(item));
                open.add(line(p));
            } else {
                findings.error(lines.of(item), "library.handout.form");
            }
        }
    }

    private Handout.Line line(Paragraph paragraph) {
        var runs = new ArrayList<Handout.Run>();
        var cited = new ArrayList<String>();
        for (var n = paragraph.getFirstChild(); n != null; n = n.getNext()) {
            switch (n) {
                case Text t -> add(t.getLiteral(), false, runs);
                case SoftLineBreak _ -> add(" ", false, runs);
                case StrongEmphasis s when onlyText(s) -> add(textOf(s), true, runs);
                case Markdown.CitationNode c -> cite(c, cited);
                default -> findings.error(lines.of(paragraph), "library.handout.form");
            }
        }
        return new Handout.Line(tidy(runs), cited);
    }

    private static boolean onlyText(Node node) {
        for (var n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (!(n instanceof Text || n instanceof SoftLineBreak)) {
                return false;
            }
        }
        return true;
    }

    private static String textOf(Node node) {
        var out = new StringBuilder();
        for (var n = node.getFirstChild(); n != null; n = n.getNext()) {
            out.append(n instanceof Text t ? t.getLiteral() : " ");
        }
        return out.toString();
    }

    /// Neighbours of one face become one run.
    private static void add(String text, boolean bold, List<Handout.Run> runs) {
        if (!runs.isEmpty() && runs.getLast().bold() == bold) {
            runs.set(runs.size() - 1, new Handout.Run(runs.getLast().text() + text, bold));
        } else {
            runs.add(new Handout.Run(text, bold));
        }
    }

    private static List<Handout.Run> tidy(List<Handout.Run> runs) {
        var out = new ArrayList<Handout.Run>();
        for (int i = 0; i < runs.size(); i++) {
            var text = SPACES.matcher(runs.get(i).text()).replaceAll(" ");
            text = i == 0 ? text.stripLeading() : text;
            text = i == runs.size() - 1 ? text.stripTrailing() : text;
            if (!text.isEmpty()) {
                out.add(new Handout.Run(text, runs.get(i).bold()));
            }
        }
        return out;
    }

    private void cite(Markdown.CitationNode node, List<String> cited) {
        if (node.malformed) {
            findings.graded(lines.of(node), "library.citation.malformed", "[" + node.raw.replace('\n', ' ') + "]");
            return;
        }
        for (var id : node.ids) {
            if (sources.isPresent() && !sources.get().contains(id)) {
                findings.graded(lines.of(node), "library.source.missing", id);
            }
            cited.add(id);
        }
    }

    private void checkSections(int bodyLine) {
        var ids = sections.stream().map(Handout.Section::id).collect(Collectors.toSet());
        NEEDED.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> findings.error(Spot.line(bodyLine), "library.handout.section.missing", id));
        sections.stream()
                .filter(s -> s.lines().stream().allMatch(l -> l.text().isBlank()))
                .forEach(s -> findings.error(Spot.line(bodyLine), "library.handout.section.empty", s.id()));
    }

    /// A section that keeps a patient safe can never be left out, whatever the header says.
    private Set<String> optional(HandoutHeader header) {
        var optional = new HashSet<String>();
        for (var o : header.optional()) {
            var section = sections.stream().filter(s -> s.id().equals(o.text())).findFirst();
            if (section.isEmpty()) {
                findings.graded(o.at(), "library.handout.optional.unknown", o.text());
            } else if (section.get().lines().stream().anyMatch(section.get()::locked)
                    || o.text().equals(Handout.MAIN)) {
                findings.graded(o.at(), "library.handout.optional.locked", o.text());
            } else {
                optional.add(o.text());
            }
        }
        return optional;
    }
}
