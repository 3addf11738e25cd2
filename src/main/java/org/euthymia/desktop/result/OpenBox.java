package org.euthymia.desktop.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Missing;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// What is missing or contradictory: contradictions first, then what decides, then the names of the rest.
final class OpenBox extends VBox {
    private final Texts texts;

    OpenBox(ResultViewModel model, Assessment assessment) {
        getStyleClass().add(ResultStyles.OPEN);
        setId("result-open");
        texts = model.texts();
        var words = model.words();
        var missing = assessment.missing();
        setVisible(!missing.isEmpty());
        setManaged(isVisible());
        getChildren().add(Lines.heading(texts.get("result.open", missing.size())));
        missing.stream()
                .filter(OpenBox::whole)
                .collect(Collectors.groupingBy(Missing::why, LinkedHashMap::new, Collectors.toList()))
                .forEach((why, all) -> getChildren().add(Lines.wrapped(line(words, words.text(why), all))));
        var rest = missing.stream()
                .filter(m -> !whole(m))
                .map(m -> words.label(m.linkId()))
                .collect(Collectors.joining("; "));
        if (!rest.isEmpty()) {
            getChildren().add(Lines.wrapped(texts.get("result.open.rest", rest), Styles.META));
        }
    }

    /// Those that matter for the same reason, in one line.
    private String line(ChecklistWords words, String why, List<Missing> all) {
        var names = all.stream().map(m -> words.label(m.linkId())).collect(Collectors.joining(", "));
        return all.getFirst().contradiction() ? why + "." : texts.get("result.open.one", names, why);
    }

    private static boolean whole(Missing missing) {
        return missing.contradiction() || missing.decides() || missing.linkId().startsWith("asq.");
    }
}
