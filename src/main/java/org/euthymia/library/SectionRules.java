package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;

/// How much each section of a built-in card holds. For one section.
final class SectionRules {
    private final Section section;
    private final Findings findings;

    SectionRules(Section section, Findings findings) {
        this.section = section;
        this.findings = findings;
    }

    void check() {
        switch (section.kind()) {
            case RESTS_ON -> items(section.blocks(), true, 2, 6);
            case FOR_AND_AGAINST -> sides();
            case AT_THE_VISIT -> items(section.blocks(), false, 2, 5);
            case TELL_THE_PATIENT -> paragraph();
            case LIMITS -> items(section.blocks(), false, 1, 4);
            case OTHER -> {}
        }
    }

    private void items(List<Block> blocks, boolean ordered, int fewest, int most) {
        var items = 0;
        var tables = 0;
        for (var b : blocks) {
            if (b instanceof Block.ItemList l && l.ordered() == ordered) {
                items += l.items().size();
            } else if (b instanceof Block.Table) {
                tables++;
            }
        }
        // A table says several things at once.
        if ((items < fewest && tables == 0) || items > most) {
            findings.error(Spot.line(section.line()), "library.strict.items", section.heading(), items, fewest, most);
        }
    }

    private void sides() {
        var sides = new ArrayList<List<Block>>();
        for (var b : section.blocks()) {
            if (b instanceof Block.Heading) {
                sides.add(new ArrayList<>());
            } else if (!sides.isEmpty()) {
                sides.getLast().add(b);
            }
        }
        if (sides.size() != 2) {
            findings.error(Spot.line(section.line()), "library.strict.sides", sides.size());
        }
        sides.forEach(s -> items(s, false, 1, 4));
    }

    private void paragraph() {
        var one = section.blocks().size() == 1 && section.blocks().getFirst() instanceof Block.Statement;
        if (!one) {
            findings.error(Spot.line(section.line()), "library.strict.paragraph", section.heading());
        }
    }
}
