package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Urgent;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;

/// The ASQ's outcome so far, what each open answer would mean, every other danger with its options, and what all of it
/// rests on. FX thread only.
final class SafetyFindings extends VBox {
    private final CheckWords words;
    private final SafetyWords safety;
    private final PageSources sources;
    private final Label outcome = wrapped(CheckStyles.SAFETY_OUTCOME);
    private final VBox outlooks = new VBox();
    private final VBox others = new VBox();
    private final VBox basis = new VBox();
    private Optional<List<Urgent>> written = Optional.empty();

    SafetyFindings(CheckWords words, PageSources sources) {
        this.words = words;
        this.sources = sources;
        safety = new SafetyWords(words);
        var soFar = new Label(words.texts().get("check.safety.outcome"));
        soFar.getStyleClass().add(Styles.GROUP_LABEL);
        outlooks.getStyleClass().add(CheckStyles.OUTLOOKS);
        others.getStyleClass().add(CheckStyles.SAFETY_PART);
        others.managedProperty().bind(others.visibleProperty());
        getChildren().addAll(others, new VBox(soFar, outcome), outlooks, basis);
        getStyleClass().add(CheckStyles.SAFETY_PART);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// What a screen reader hears of it.
    String spoken() {
        return outcome.getText();
    }

    void show(VisitNow now) {
        outcome.setText(safety.outcome(now.visit().answers()));
        outlooks.getChildren()
                .setAll(safety.outlooks(now).stream()
                        .map(SafetyFindings::outlook)
                        .toList());
        write(now);
    }

    private static HBox outlook(SafetyWords.Outlook outlook) {
        var answer = wrapped(Styles.STRONG);
        answer.setText(outlook.ifAnswer());
        answer.getStyleClass().add(CheckStyles.OUTLOOK);
        if (outlook.danger()) {
            answer.getStyleClass().add(Styles.DANGER_TEXT);
        }
        answer.setMaxHeight(Double.MAX_VALUE);
        answer.setAlignment(Pos.TOP_LEFT);
        var then = wrapped(Styles.TEXT);
        then.setText(outlook.then());
        HBox.setHgrow(then, Priority.ALWAYS);
        var line = new HBox(answer, then);
        line.getStyleClass().add(CheckStyles.OUTLOOK_LINE);
        return line;
    }

    /// The sourced sentences: written anew only when they have changed, since an open source closes then.
    private void write(VisitNow now) {
        var urgent = now.assessment().urgent();
        if (written.equals(Optional.of(urgent))) {
            return;
        }
        written = Optional.of(urgent);
        var sentences = new LinkedHashMap<Urgent, Cited>();
        for (var other : SafetyWords.others(now.assessment())) {
            sentences.put(other, PageSources.sentence(options(other), other.sources(), Optional.empty()));
        }
        var own = PageSources.sentence(
                words.texts().get("check.safety.basis"), SafetyWords.basis(now.assessment()), Optional.empty());
        var all = new ArrayList<>(sentences.values());
        all.add(own);
        sources.show(all);
        others.getChildren().clear();
        sentences.forEach((danger, sentence) -> {
            var name = wrapped(Styles.STRONG);
            name.setText(safety.statement(danger));
            others.getChildren().addAll(name, sources.write(new Prose(), sentence));
        });
        others.setVisible(!sentences.isEmpty());
        basis.getChildren().setAll(sources.write(new Prose(Styles.META), own));
    }

    private String options(Urgent urgent) {
        return urgent.options().stream().map(words.checklist()::text).collect(Collectors.joining(". ")) + ".";
    }
}
