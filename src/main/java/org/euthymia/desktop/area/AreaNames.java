package org.euthymia.desktop.area;

import java.text.ListFormat;
import java.util.Collection;
import java.util.Locale;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Names and icons of the areas. A clinic's own library may have areas that this program does not know: they are named
/// after their folder.
public final class AreaNames {
    private AreaNames() {}

    public static String name(String area, Texts texts) {
        return switch (area) {
            case "neurotransmitters" -> texts.get("area.neurotransmitters");
            case "sleep" -> texts.get("area.sleep");
            case "depression" -> texts.get("area.depression");
            case "identification" -> texts.get("area.identification");
            case "treatment" -> texts.get("area.treatment");
            case "" -> texts.get("area.none");
            default -> ofFolder(area);
        };
    }

    public static Ikon icon(String area) {
        return switch (area) {
            case "neurotransmitters" -> Material2AL.BUBBLE_CHART;
            case "sleep" -> Material2AL.BEDTIME;
            case "depression" -> Material2MZ.SENTIMENT_DISSATISFIED;
            case "identification" -> Material2AL.FACT_CHECK;
            case "treatment" -> Material2AL.HEALING;
            default -> Material2AL.FOLDER;
        };
    }

    /// The names as a list in running text, e.g. `sleep, depression and treatment`.
    public static String list(Collection<String> areas, Texts texts) {
        var names = areas.stream()
                .filter(area -> !area.isEmpty())
                .map(area -> name(area, texts).toLowerCase(texts.locale()))
                .toList();
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    private static String ofFolder(String area) {
        var words = area.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
