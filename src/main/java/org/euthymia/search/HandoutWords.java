package org.euthymia.search;

import java.util.List;
import java.util.Set;

/// Words by which a reader asks for something to hand out, English and Spanish.
final class HandoutWords {
    private static final Set<String> WORDS = Set.of(
            "handout",
            "handouts",
            "print",
            "printout",
            "sheet",
            "leaflet",
            "pamphlet",
            "flyer",
            "folleto",
            "folletos",
            "hoja",
            "imprimir");

    private HandoutWords() {}

    static boolean in(List<Sought> sought) {
        return sought.stream().flatMap(word -> word.term().parts().stream()).anyMatch(WORDS::contains);
    }
}
