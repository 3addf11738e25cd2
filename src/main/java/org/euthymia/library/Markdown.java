package org.euthymia.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// CommonMark with GFM tables, Pandoc's citations (`[@a; @b]`) and attribute blocks (`{claims="..."}`).
final class Markdown {
    private static final int DEEPEST = 64;
    private static final Pattern CITATION = Pattern.compile("\\s*@([\\p{L}\\p{N}_][\\p{L}\\p{N}_:.+/-]*)\\s*");

    private Markdown() {}

    /// A parser, which any number of threads may use.
    static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .linkProcessor(Markdown::citation)
                .customInlineContentParserFactory(new AttributesFactory())
                .build();
    }

    /// `[@a; @b]`. Malformed if it begins like a citation but is none: it has no ids then. Raw is what stands between
    /// the
    /// brackets.
    static final class CitationNode extends CustomNode {
        final List<String> ids;
        final boolean malformed;
        final String raw;

        CitationNode(List<String> ids, boolean malformed, String raw) {
            this.ids = List.copyOf(ids);
            this.malformed = malformed;
            this.raw = raw;
        }
    }

    /// `{key="value" ...}`, or a single `{` that begins like one but is none.
    static final class AttributesNode extends CustomNode {
        final Map<String, String> values;
        final List<String> twice;
        final boolean malformed;

        AttributesNode(Map<String, String> values, List<String> twice, boolean malformed) {
            this.values = Map.copyOf(values);
            this.twice = List.copyOf(twice);
            this.malformed = malformed;
        }
    }

    private static LinkResult citation(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.label() != null) {
            return LinkResult.none();
        }
        var raw = link.text(scanner);
        if (!raw.stripLeading().startsWith("@")) {
            return LinkResult.none();
        }
        var ids = new ArrayList<String>();
        for (var part : raw.split(";", -1)) {
            var m = CITATION.matcher(part);
            if (!m.matches()) {
                return LinkResult.replaceWith(new CitationNode(List.of(), true, raw), link.afterTextBracket());
            }
            ids.add(m.group(1));
        }
        return LinkResult.replaceWith(new CitationNode(ids, false, raw), link.afterTextBracket());
    }

    private static final class AttributesFactory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Markdown::attributes;
        }
    }

    private static ParsedInline attributes(InlineParserState state) {
        var in = state.scanner();
        in.next();
        var afterBrace = in.position();
        in.whitespace();
        var values = new LinkedHashMap<String, String>();
        var twice = new ArrayList<String>();
        while (!in.next('}')) {
            var key = word(in);
            if (key.isEmpty() || !in.next('=')) {
                return values.isEmpty() ? ParsedInline.none() : malformed(afterBrace);
            }
            var start = in.position();
            if (!in.next('"') || in.find('"') < 0) {
                return malformed(afterBrace);
            }
            var quoted = in.getSource(start, in.position()).getContent();
            in.next();
            if (values.putIfAbsent(key, quoted.substring(1).replace('\n', ' ').strip()) != null) {
                twice.add(key);
            }
            in.whitespace();
        }
        return values.isEmpty()
                ? ParsedInline.none()
                : ParsedInline.of(new AttributesNode(values, twice, false), in.position());
    }

    private static ParsedInline malformed(org.commonmark.parser.beta.Position afterBrace) {
        return ParsedInline.of(new AttributesNode(Map.of(), List.of(), true), afterBrace);
    }

    private static String word(Scanner in) {
        var start = in.position();
        in.match(c -> Character.isLetter(c) || Character.isDigit(c) || c == '-' || c == '_');
        return in.getSource(start, in.position()).getContent();
    }
}
