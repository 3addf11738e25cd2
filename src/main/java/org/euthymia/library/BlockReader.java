package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Turns block nodes into [Block] records.
final class BlockReader {
    private static final Pattern CALLOUT = Pattern.compile("\\[!(\\p{L}+)]\\s*(.*)");

    private final Lines lines;
    private final InlineReader inlines;
    private final Findings findings;

    BlockReader(Lines lines, InlineReader inlines, Findings findings) {
        this.lines = lines;
        this.inlines = inlines;
        this.findings = findings;
    }

    /// The blocks inside `parent`.
    List<Block> children(Node parent) {
        var out = new ArrayList<Block>();
        for (var n = parent.getFirstChild(); n != null; n = after(n)) {
            add(n, out);
        }
        return out;
    }

    /// The block that follows `node` and what belongs to it.
    Node after(Node node) {
        return node instanceof TableBlock && sourceOf(node).isPresent()
                ? node.getNext().getNext()
                : node.getNext();
    }

    void add(Node node, List<Block> out) {
        switch (node) {
            case Heading h -> out.add(new Block.Heading(Math.max(3, h.getLevel()), inlines.text(h)));
            case Paragraph p -> paragraph(p, out);
            case BulletList l -> out.add(new Block.ItemList(false, 1, items(l)));
            case OrderedList l -> out.add(new Block.ItemList(true, start(l), items(l)));
            case BlockQuote q -> out.add(quote(q));
            case TableBlock t -> out.add(table(t));
            case FencedCodeBlock c -> out.add(new Block.CodeBlock(c.getLiteral().stripTrailing()));
            case IndentedCodeBlock c ->
                out.add(new Block.CodeBlock(c.getLiteral().stripTrailing()));
            case HtmlBlock h -> html(h, out);
            // Rules and link definitions show nothing.
            default -> {}
        }
    }

    private static int start(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    private void paragraph(Paragraph p, List<Block> out) {
        var run = inlines.read(p);
        if (!run.text().isEmpty()) {
            out.add(new Block.Statement(run.text(), run.evidence(), lines.line(p)));
        } else if (!run.evidence().equals(Evidence.NONE)) {
            findings.graded(lines.of(p), "library.attribute.misplaced");
        }
    }

    private List<Block.Item> items(Node list) {
        var out = new ArrayList<Block.Item>();
        for (var n = list.getFirstChild(); n != null; n = n.getNext()) {
            out.add(new Block.Item(children(n)));
        }
        return out;
    }

    private void html(HtmlBlock html, List<Block> out) {
        findings.warning(lines.of(html), "library.html");
        List<Inline> text = List.of(new Inline.Text(html.getLiteral().strip()));
        out.add(new Block.Statement(text, Evidence.NONE, lines.line(html)));
    }

    private Block quote(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text marker)) {
            return new Block.Quote(children(quote));
        }
        var m = CALLOUT.matcher(marker.getLiteral());
        if (!m.matches()) {
            return new Block.Quote(children(quote));
        }
        var kind = kind(m.group(1), lines.of(marker));
        marker.setLiteral(m.group(2));
        if (marker.getLiteral().isEmpty()) {
            if (marker.getNext() instanceof SoftLineBreak end) {
                end.unlink();
            }
            marker.unlink();
        }
        return new Block.Callout(kind, children(quote));
    }

    private Block.CalloutKind kind(String word, Spot at) {
        for (var kind : Block.CalloutKind.values()) {
            if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        findings.warning(at, "library.callout.unknown", word);
        // Something that was meant to stand out must not be lost among the rest.
        return Block.CalloutKind.CAUTION;
    }

    /// The paragraph right after a table that tells what it rests on.
    private Optional<Paragraph> sourceOf(Node table) {
        if (!(table.getNext() instanceof Paragraph p)) {
            return Optional.empty();
        }
        var last = p.getLastChild();
        while ((last instanceof Text t && t.getLiteral().isBlank()) || last instanceof SoftLineBreak) {
            last = last.getPrevious();
        }
        var onlyCitation = p.getFirstChild() instanceof Markdown.CitationNode c && last == c;
        return onlyCitation || last instanceof Markdown.AttributesNode ? Optional.of(p) : Optional.empty();
    }

    private Block table(TableBlock table) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        var source = sourceOf(table).map(inlines::read).orElse(new InlineReader.Run(List.of(), Evidence.NONE));
        return new Block.Table(
                rows.isEmpty() ? List.of() : rows.getFirst(),
                rows.isEmpty() ? List.of() : rows.subList(1, rows.size()),
                source.text(),
                source.evidence(),
                lines.line(table));
    }

    private List<List<Inline>> cells(Node row) {
        var out = new ArrayList<List<Inline>>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            out.add(inlines.text(cell));
        }
        return out;
    }
}
