package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;

/// Hands the PHQ-9 to the patient and takes it back. FX thread only.
final class PatientTurn {
    private static final List<String> FORMS = List.of("phq-9", "phq-9-es");

    private final CheckParts parts;
    private final CheckWords words;
    private final Runnable back;
    private boolean now;

    /// @param back the clinician has the screen again
    PatientTurn(CheckParts parts, CheckWords words, Runnable back) {
        this.parts = parts;
        this.words = words;
        this.back = back;
    }

    /// True while the patient has the screen.
    boolean now() {
        return now;
    }

    /// A button for each language in which the patient can answer.
    List<Button> buttons() {
        var all = new ArrayList<Button>();
        for (var id : FORMS) {
            Optional.ofNullable(parts.library().questionnaires().get(id)).ifPresent(form -> {
                var button = new Button(
                        form.language().equals("es")
                                ? words.texts().get("check.hand-over.es")
                                : words.texts().get("check.hand-over.en"));
                button.getStyleClass().addAll(Styles.LINK, CheckStyles.HAND_OVER);
                button.setId("hand-over-" + form.language());
                button.setOnAction(_ -> begin(form));
                all.add(button);
            });
        }
        return all;
    }

    private void begin(Questionnaire form) {
        now = true;
        var texts = Texts.of("desktop", Locale.forLanguageTag(form.language()));
        parts.cover().over(new HandOver(form, parts.visit(), texts, () -> {
            end();
            back.run();
        }));
    }

    /// Takes the screen back, if the patient has it.
    void end() {
        if (now) {
            now = false;
            parts.cover().lift();
        }
    }
}
