package org.euthymia.desktop.control;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.checklist.Flag;
import org.euthymia.checklist.Missing;
import org.euthymia.checklist.Reason;
import org.euthymia.checklist.Rule;
import org.euthymia.checklist.Verdict;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the checklist says to consider, in a block whose frame and icon tell the kind of flag: never a diagnosis, never
/// a
/// percentage. Urgency stands in it as a word. One accessible object. FX thread only.
public final class FlagBlock extends HBox {
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int NAMED = 4;

    private final Texts texts;
    private final ChecklistWords words;
    private final RuleWords rules;
    private final Icon flag = new Icon(Material2AL.FLAG, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Icon info = new Icon(Material2OutlinedAL.INFO, CheckStyles.FLAG_ICON);
    private final Icon question = new Icon(Material2AL.HELP_OUTLINE, CheckStyles.FLAG_ICON, Styles.ICON_WARNING);
    private final Label headline = wrapped(Styles.SECTION);
    private final Label meta = wrapped(Styles.STRONG);
    private final Label detail = wrapped(Styles.META);

    /// @param texts of the desktop bundle
    /// @param words of the bundle `checklist`
    public FlagBlock(Texts texts, ChecklistWords words, Assessment assessment) {
        this.texts = texts;
        this.words = words;
        rules = new RuleWords(texts, words);
        getStyleClass().add(CheckStyles.FLAG);
        setAccessibleRole(AccessibleRole.TEXT);
        var column = new VBox(headline, meta, detail);
        column.getStyleClass().add(CheckStyles.FLAG_WORDS);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(info, column);
        show(assessment);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows another result with the same nodes.
    public void show(Assessment assessment) {
        pseudoClassStateChanged(FLAGGED, assessment.flag() == Flag.LIKELY || assessment.flag() == Flag.POSSIBLE);
        pseudoClassStateChanged(OPEN, assessment.flag() == Flag.CANNOT_DETERMINE);
        getChildren().set(0, icon(assessment.flag()));
        headline.setText(words.headline(assessment.flag()));
        meta.setText(texts.get("control.flag.meta", words.name(assessment.flag()), words.name(assessment.urgency())));
        detail.setText(detail(assessment));
        detail.setVisible(!detail.getText().isEmpty());
        detail.setManaged(detail.isVisible());
        setAccessibleText(headline.getText() + ". " + meta.getText() + ". " + detail.getText());
    }

    private Icon icon(Flag kind) {
        return switch (kind) {
            case LIKELY, POSSIBLE -> flag;
            case CANNOT_DETERMINE -> question;
            case INDEPENDENT, NOT_INDICATED, OUTSIDE_SCOPE -> info;
        };
    }

    private String detail(Assessment a) {
        return switch (a.flag()) {
            case LIKELY, POSSIBLE, INDEPENDENT -> "";
            case OUTSIDE_SCOPE -> words.meaning(a.flag());
            case CANNOT_DETERMINE -> missing(a);
            case NOT_INDICATED -> asked(a);
        };
    }

    /// What decides and is not answered, or a contradiction.
    private String missing(Assessment a) {
        var deciding = a.missing().stream().filter(Missing::decides).toList();
        if (deciding.isEmpty()) {
            return "";
        }
        var first = deciding.getFirst();
        var rest = deciding.stream()
                .skip(1)
                .map(m -> words.label(m.linkId()))
                .distinct()
                .toList();
        var line = texts.get("control.flag.missing", words.label(first.linkId()), words.text(first.why()));
        return rest.isEmpty() ? line : line + " " + texts.get("control.flag.missing.also", named(rest));
    }

    private String asked(Assessment a) {
        var asked = named(rules(a, r -> r.verdict() != Verdict.UNKNOWN));
        var blank = rules(a, r -> r.verdict() == Verdict.UNKNOWN);
        return texts.get("control.flag.asked", asked)
                + "\n"
                + (blank.isEmpty() ? texts.get("control.flag.no-blank") : texts.get("control.flag.blank", named(blank)))
                + "\n"
                + texts.get("control.flag.again");
    }

    private List<String> rules(Assessment a, Predicate<Reason> which) {
        return a.reasons().stream()
                .filter(r ->
                        r.rule().kind() == Rule.Kind.ELEMENT && r.rule() != Rule.SCOPE && r.rule() != Rule.C1_WORSE)
                .filter(which)
                .map(r -> rules.brief(r.rule()))
                .toList();
    }

    private String named(List<String> names) {
        var first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() > NAMED ? texts.get("control.flag.more", first, names.size() - NAMED) : first;
    }
}
