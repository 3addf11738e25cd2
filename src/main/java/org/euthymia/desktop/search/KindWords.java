package org.euthymia.desktop.search;

import org.euthymia.search.Kind;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Icon and word of each kind of hit.
final class KindWords {
    private KindWords() {}

    static String one(Kind kind, Texts texts) {
        return switch (kind) {
            case TOPIC -> texts.get("search.kind.topic");
            case HANDOUT -> texts.get("search.kind.handout");
            case TOOL -> texts.get("search.kind.tool");
            case DRUG -> texts.get("search.kind.drug");
            case INTERACTION -> texts.get("search.kind.interaction");
            case CODE -> texts.get("search.kind.code");
            case SOURCE -> texts.get("search.kind.source");
        };
    }

    static String counted(Kind kind, int count, Texts texts) {
        return switch (kind) {
            case TOPIC -> texts.get("search.kinds.topic", count);
            case HANDOUT -> texts.get("search.kinds.handout", count);
            case TOOL -> texts.get("search.kinds.tool", count);
            case DRUG -> texts.get("search.kinds.drug", count);
            case INTERACTION -> texts.get("search.kinds.interaction", count);
            case CODE -> texts.get("search.kinds.code", count);
            case SOURCE -> texts.get("search.kinds.source", count);
        };
    }

    static Ikon icon(Kind kind) {
        return switch (kind) {
            case TOPIC -> Material2AL.DESCRIPTION;
            case HANDOUT -> Material2MZ.PRINT;
            case TOOL -> Material2AL.ASSIGNMENT_TURNED_IN;
            case DRUG -> Material2AL.LOCAL_PHARMACY;
            case INTERACTION -> Material2AL.COMPARE_ARROWS;
            case CODE -> Material2AL.CATEGORY;
            case SOURCE -> Material2AL.ARTICLE;
        };
    }
}
