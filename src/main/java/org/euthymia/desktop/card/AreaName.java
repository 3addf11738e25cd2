package org.euthymia.desktop.card;

import org.euthymia.text.Texts;

/// What an area of the library is called.
final class AreaName {
    private AreaName() {}

    /// @param area folder name; one that is not built in is shown as it is
    static String of(String area, Texts texts) {
        return switch (area) {
            case "neurotransmitters" -> texts.get("card.area.neurotransmitters");
            case "sleep" -> texts.get("card.area.sleep");
            case "depression" -> texts.get("card.area.depression");
            case "identification" -> texts.get("card.area.identification");
            case "treatment" -> texts.get("card.area.treatment");
            default -> area;
        };
    }
}
