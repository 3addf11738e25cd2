package org.euthymia.library;

import java.util.List;

/// A piece of a card's body.
public sealed interface Block {
    /// Third level and deeper; second-level headings start a [Section].
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /// A paragraph or the text of a list item, with what it rests on.
    ///
    /// @param line 1-based line in the card's file
    record Statement(List<Inline> text, Evidence evidence, int line) implements Block {
        public Statement {
            text = List.copyOf(text);
        }
    }

    record ItemList(boolean ordered, int start, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param evidence from the paragraph right after the table, which belongs to it
    /// @param source that paragraph's own words and citations; may be empty
    record Table(
            List<List<Inline>> header, List<List<List<Inline>>> rows, List<Inline> source, Evidence evidence, int line)
            implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            source = List.copyOf(source);
        }
    }

    enum CalloutKind {
        SAFETY,
        CAUTION,
        NOTE
    }

    record Callout(CalloutKind kind, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record CodeBlock(String text) implements Block {}
}
