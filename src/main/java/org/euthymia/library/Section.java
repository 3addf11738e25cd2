package org.euthymia.library;

import java.util.List;

/// What stands under one second-level heading. Text before the first heading is a section with the kind
/// [SectionKind#OTHER] and an empty heading.
public record Section(SectionKind kind, String heading, List<Block> blocks, int line) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
