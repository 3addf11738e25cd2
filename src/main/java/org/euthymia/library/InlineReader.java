package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.euthymia.library.Markdown.AttributesNode;
import org.euthymia.library.Markdown.CitationNode;

/// Turns the inline nodes of one block into [Inline] records and its [Evidence].
final class InlineReader {
    /// Text with what it rests on.
    record Run(List<Inline> text, Evidence evidence) {
        Run {
            text = List.copyOf(text);
        }
    }

    private static final Pattern CARD_LINK = Pattern.compile("(?:card:|(?:[^:?#]*/)?)([^/:?#]+?)(\\.md)?(?:#.*)?");

    private final Lines lines;
    private final Known known;
    private final Findings findings;

    InlineReader(Lines lines, Known known, Findings findings) {
        this.lines = lines;
        this.known = known;
        this.findings = findings;
    }

    Run read(Node block) {
        var out = new ArrayList<Inline>();
        var attributes = attributesAtEnd(block);
        children(block, attributes, out);
        trim(out);
        var evidence = attributes
                .map(a -> new EvidenceReader(lines.of(a), findings).read(a))
                .orElse(Evidence.NONE);
        return new Run(out, evidence);
    }

    /// Inline text without evidence, such as a heading or a table's cell.
    List<Inline> text(Node block) {
        var out = new ArrayList<Inline>();
        children(block, Optional.empty(), out);
        trim(out);
        return out;
    }

    private static Optional<AttributesNode> attributesAtEnd(Node block) {
        var last = block.getLastChild();
        while (last != null && isBlank(last)) {
            last = last.getPrevious();
        }
        return last instanceof AttributesNode a && !a.malformed ? Optional.of(a) : Optional.empty();
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text t && t.getLiteral().isBlank());
    }

    private void children(Node parent, Optional<AttributesNode> evidence, List<Inline> out) {
        for (var n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (evidence.isEmpty() || evidence.get() != n) {
                add(n, out);
            }
        }
    }

    private void add(Node node, List<Inline> out) {
        switch (node) {
            case Text t -> text(t.getLiteral(), out);
            case SoftLineBreak ignored -> text(" ", out);
            case HardLineBreak ignored -> out.add(new Inline.LineBreak());
            case Emphasis e -> out.add(new Inline.Emphasis(inside(e)));
            case StrongEmphasis s -> out.add(new Inline.Strong(inside(s)));
            case Code c -> out.add(new Inline.Code(c.getLiteral()));
            case Link l -> link(l, out);
            case Image i -> image(i, out);
            case HtmlInline h -> html(h, out);
            case CitationNode c -> citation(c, out);
            case AttributesNode a -> stray(a, out);
            default -> out.addAll(inside(node));
        }
    }

    private List<Inline> inside(Node parent) {
        var out = new ArrayList<Inline>();
        children(parent, Optional.empty(), out);
        return out;
    }

    private static void text(String literal, List<Inline> out) {
        var text = Typography.of(literal);
        if (!out.isEmpty() && out.getLast() instanceof Inline.Text before) {
            out.set(out.size() - 1, new Inline.Text(before.text() + text));
        } else {
            out.add(new Inline.Text(text));
        }
    }

    private static void trim(List<Inline> out) {
        while (!out.isEmpty()) {
            if (out.getLast() instanceof Inline.Text t) {
                var kept = t.text().stripTrailing();
                if (!kept.isEmpty()) {
                    out.set(out.size() - 1, new Inline.Text(kept));
                    return;
                }
            } else if (!(out.getLast() instanceof Inline.LineBreak)) {
                return;
            }
            out.removeLast();
        }
    }

    private void link(Link link, List<Inline> out) {
        var target = link.getDestination();
        var id = cardId(target);
        if (id.isEmpty()) {
            out.add(new Inline.Link(target, inside(link)));
        } else if (known.cards().contains(id.get())) {
            out.add(new Inline.Link("card:" + id.get(), inside(link)));
        } else {
            if (!known.leftOut().contains(id.get())) {
                findings.warning(lines.of(link), "library.link.dead", id.get());
            }
            out.addAll(inside(link));
        }
    }

    private static Optional<String> cardId(String target) {
        var m = CARD_LINK.matcher(target);
        var leadsToCard = m.matches() && (target.startsWith("card:") || m.group(2) != null);
        return leadsToCard ? Optional.of(m.group(1)) : Optional.empty();
    }

    private void image(Image image, List<Inline> out) {
        findings.warning(lines.of(image), "library.image");
        out.addAll(inside(image));
    }

    private void html(HtmlInline html, List<Inline> out) {
        findings.warning(lines.of(html), "library.html");
        text(html.getLiteral(), out);
    }

    private void citation(CitationNode node, List<Inline> out) {
        if (node.malformed) {
            findings.graded(lines.of(node), "library.citation.malformed", "[" + node.raw.replace('\n', ' ') + "]");
            text("[" + node.raw.replace('\n', ' ') + "]", out);
            return;
        }
        var missing = node.ids.stream().filter(known::isMissingSource).toList();
        for (var id : missing) {
            findings.graded(lines.of(node), "library.source.missing", id);
        }
        if (findings.origin() == Origin.BUILT_IN) {
            // The card is left out; the strict check looks at it as it was written.
            out.add(new Inline.Citation(node.ids));
            return;
        }
        var found = node.ids.stream().filter(id -> !missing.contains(id)).toList();
        if (!found.isEmpty()) {
            out.add(new Inline.Citation(found));
        }
        if (!missing.isEmpty()) {
            text((found.isEmpty() ? "" : " ") + "[@" + String.join("; @", missing) + "]", out);
        }
    }

    private void stray(AttributesNode node, List<Inline> out) {
        if (node.malformed) {
            findings.graded(lines.of(node), "library.attribute.malformed");
            text("{", out);
        } else {
            findings.graded(lines.of(node), "library.attribute.misplaced");
        }
    }
}
