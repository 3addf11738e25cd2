package org.euthymia.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Inline;

/// The sources that a card cites in its text.
final class CitedSources {
    private final Set<String> ids = new LinkedHashSet<>();

    private CitedSources() {}

    static Set<String> of(Card card) {
        var cited = new CitedSources();
        card.answer().ifPresent(answer -> cited.inlines(answer.text()));
        card.sections().forEach(section -> cited.blocks(section.blocks()));
        return cited.ids;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.text());
            case Block.Statement statement -> inlines(statement.text());
            case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.Table table -> {
                var cells = new ArrayList<>(table.header());
                table.rows().forEach(cells::addAll);
                cells.forEach(this::inlines);
                inlines(table.source());
            }
            case Block.Callout callout -> blocks(callout.blocks());
            case Block.Quote quote -> blocks(quote.blocks());
            case Block.CodeBlock _ -> {}
        }
    }

    private void inlines(List<Inline> text) {
        text.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Citation citation -> ids.addAll(citation.sourceIds());
            case Inline.Emphasis emphasis -> inlines(emphasis.children());
            case Inline.Strong strong -> inlines(strong.children());
            case Inline.Link link -> inlines(link.children());
            case Inline.Text _, Inline.Code _, Inline.LineBreak _ -> {}
        }
    }
}
