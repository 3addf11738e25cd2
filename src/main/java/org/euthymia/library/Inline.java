package org.euthymia.library;

import java.util.List;

/// A piece of running text.
public sealed interface Inline {
    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    record Code(String text) implements Inline {}

    /// A link. `card:<id>` or `<id>.md` leads to another card; anything else is shown as text, since no browser is ever
    /// opened.
    record Link(String target, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /// A Pandoc citation, `[@a; @b]`: one or more source ids, in the order written.
    record Citation(List<String> sourceIds) implements Inline {
        public Citation {
            sourceIds = List.copyOf(sourceIds);
        }
    }

    record LineBreak() implements Inline {}
}
