package org.euthymia.search;

import java.util.Locale;

/// What a hit is. The lower-case name is the `kind` of the command line's JSON.
public enum Kind {
    TOPIC,
    HANDOUT,
    TOOL,
    DRUG,
    INTERACTION,
    CODE,
    SOURCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
