package org.euthymia.desktop.result;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.UrgencyBlock;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.visit.SafetyStep;

/// Danger, before everything else: what was found, the options, and what is recorded. Empty without danger and record.
final class SafetyBox extends VBox {
    SafetyBox(ResultViewModel model, ResultSources sources, VisitNow now) {
        setId("result-safety");
        var texts = model.texts();
        var words = model.words();
        var safety = now.safety();
        getStyleClass().add(safety.onlyToAsk() ? ResultStyles.SAFETY_ASK : ResultStyles.SAFETY);
        if (safety.any()) {
            getChildren().add(new UrgencyBlock(texts, words, now.assessment(), safety));
            safety.urgent().stream()
                    .flatMap(u -> u.options().stream())
                    .map(words::text)
                    .distinct()
                    .forEach(o -> getChildren().add(Lines.wrapped("– " + o, ResultStyles.OPTION)));
            var cited = safety.urgent().stream()
                    .flatMap(u -> u.sources().stream())
                    .distinct()
                    .toList();
            getChildren().add(sources.write(texts.get("result.safety.sources"), cited, Styles.META));
        }
        now.visit().safetySteps().forEach(s -> getChildren().add(Lines.wrapped(step(model, s), ResultStyles.RECORDED)));
        if (safety.unrecorded()) {
            getChildren().add(Lines.wrapped(texts.get("result.safety.open"), Styles.STRONG, Styles.DANGER_TEXT));
            getChildren().add(Lines.link(texts.get("result.safety.record"), model::openCheck));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static String step(ResultViewModel model, SafetyStep step) {
        var at = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(model.texts().locale())
                .format(step.at());
        return model.texts().get("result.safety.step", at, step.done());
    }
}
