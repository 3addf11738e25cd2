package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Reads one card: its body, and the whole card from header and body. Any thread.
final class CardReader {
    private static final int ANSWER_WORDS = 60;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final Parser markdown = Markdown.parser();

    /// A card's body as a tree, before it is known what it may point to.
    ///
    /// @param control where the first control character stood; all were left out
    record Parsed(FrontMatter front, Node document, Optional<Spot> control) {}

    Parsed parse(FrontMatter front) {
        var body = front.body();
        var control = CONTROL.matcher(body);
        if (!control.find()) {
            return new Parsed(front, markdown.parse(body), Optional.empty());
        }
        var before = body.substring(0, control.start());
        var line =
                front.bodyLine() + (int) before.chars().filter(c -> c == '\n').count();
        var at = new Spot(line, before.length() - before.lastIndexOf('\n'));
        return new Parsed(front, markdown.parse(control.replaceAll("")), Optional.of(at));
    }

    /// Names in `findings` everything that is wrong; the card is to be left out if one of these is an error.
    ///
    /// @param body used up: it cannot be read twice
    Card read(CardHeader header, Parsed body, Known known, Findings findings) {
        var sections = sections(body, header.title().text(), known, findings);
        var answer = answer(header, known, findings);
        if (sections.isEmpty() && answer.isEmpty()) {
            findings.warning(Spot.line(body.front().bodyLine()), "library.body.empty");
        }
        return new Card(
                header.id().text(),
                header.title().text(),
                header.area().map(Located::text).orElse(folder(findings.file())),
                answer,
                header.pair(),
                header.keywords(),
                header.compiled(),
                header.reviewDue(),
                header.signOff(),
                related(header, known, findings),
                header.handouts(),
                figures(header, known, findings),
                header.covers().stream().map(Located::text).toList(),
                sections,
                findings.origin(),
                findings.file());
    }

    /// Names what is wrong in the body of a card whose header cannot be used.
    void checkBody(Parsed body, Known known, Findings findings) {
        sections(body, "", known, findings);
    }

    private static List<Section> sections(Parsed body, String title, Known known, Findings findings) {
        body.control().ifPresent(at -> findings.warning(at, "library.file.control"));
        var lines = new Lines(body.front().bodyLine(), true);
        return new Body(title, lines, known, findings).sections(body.document());
    }

    /// `sleep` for `topics/sleep/cbt-i.md`; empty for a card that stands in no folder of its own.
    private static String folder(String file) {
        var parts = file.split("/", -1);
        return parts.length > 2 ? parts[1] : "";
    }

    private Optional<Card.Answer> answer(CardHeader header, Known known, Findings findings) {
        if (header.answer().isEmpty()) {
            return Optional.empty();
        }
        var at = header.answer().get().at();
        var inlines = new InlineReader(new Lines(at.line(), false), known, findings);
        var text = new ArrayList<Inline>();
        var document = markdown.parse(header.answer().get().text());
        for (var n = document.getFirstChild(); n != null; n = n.getNext()) {
            text.addAll(inlines.read(n).text());
        }
        var words = Words.count(PlainText.of(text));
        if (words > ANSWER_WORDS) {
            findings.warning(at, "library.answer.long", words, ANSWER_WORDS);
        }
        var claims = header.claims().stream().map(Located::text).toList();
        return Optional.of(new Card.Answer(text, header.certainty(), claims));
    }

    private static List<String> related(CardHeader header, Known known, Findings findings) {
        var out = new ArrayList<String>();
        for (var r : header.related()) {
            if (known.cards().contains(r.text())) {
                out.add(r.text());
            } else if (!known.leftOut().contains(r.text())) {
                findings.warning(r.at(), "library.related.dead", r.text());
            }
        }
        return out;
    }

    private static List<String> figures(CardHeader header, Known known, Findings findings) {
        for (var f : header.figures()) {
            if (known.figures().isPresent() && !known.figures().get().contains(f.text())) {
                findings.warning(f.at(), "library.picture.dead", f.text());
            }
        }
        return header.figures().stream().map(Located::text).toList();
    }

    /// The sections of one body.
    private static final class Body {
        private final String title;
        private final Lines lines;
        private final InlineReader inlines;
        private final BlockReader blocks;
        private final List<Section> sections = new ArrayList<>();
        private List<Block> open = new ArrayList<>();
        private String heading = "";
        private int line;

        Body(String title, Lines lines, Known known, Findings findings) {
            this.title = title;
            this.lines = lines;
            this.line = lines.first();
            this.inlines = new InlineReader(lines, known, findings);
            this.blocks = new BlockReader(lines, inlines, findings);
        }

        List<Section> sections(Node document) {
            for (var n = document.getFirstChild(); n != null; n = blocks.after(n)) {
                if (n instanceof Heading h && h.getLevel() <= 2) {
                    begin(h);
                } else {
                    if (open.isEmpty() && heading.isEmpty()) {
                        line = lines.line(n);
                    }
                    blocks.add(n, open);
                }
            }
            end();
            return sections;
        }

        private void begin(Heading h) {
            var words = PlainText.of(inlines.text(h));
            // A first heading that repeats the title would show it twice.
            if (h.getLevel() == 1 && words.equalsIgnoreCase(title)) {
                return;
            }
            end();
            heading = words;
            line = lines.line(h);
        }

        private void end() {
            if (!heading.isEmpty() || !open.isEmpty()) {
                var kind = heading.isEmpty() ? SectionKind.OTHER : SectionKind.ofHeading(heading);
                sections.add(new Section(kind, heading, open, line));
            }
            open = new ArrayList<>();
        }
    }
}
