package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.control.Reveal;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.visit.VisitNow;

/// All groups of questions, in a column that scrolls. FX thread only.
final class QuestionList {
    /// Below this height, in em, every group that was passed is folded.
    private static final double LOW_EM = 48;
    private static final double MARGIN = 12;

    private final CheckViewModel model;
    private final List<GroupBox> boxes = new ArrayList<>();
    private final ScrollColumn scroll;
    private Optional<QuestionRow> inView = Optional.empty();
    private boolean low;

    /// @param toggled a group was opened or folded by hand
    /// @param below stands under the last group
    QuestionList(
            CheckViewModel model, CheckWords words, PatientTurn patient, Consumer<AskedGroup> toggled, Region below) {
        this.model = model;
        for (var group : model.form().groups()) {
            var extra = group.id().equals(AskedGroup.PHQ9) ? patient.buttons() : List.<javafx.scene.control.Button>of();
            boxes.add(new GroupBox(
                    model,
                    words,
                    group,
                    () -> {
                        model.toggle(group, low);
                        toggled.accept(group);
                    },
                    extra));
        }
        var column = new VBox(new QuestionColumn(boxes), below);
        column.getStyleClass().add(CheckStyles.COLUMN);
        scroll = new ScrollColumn("check", column);
        scroll.setFocusTraversable(false);
    }

    ScrollColumn node() {
        return scroll;
    }

    /// The text size in pixels.
    double em() {
        return boxes.getFirst().em();
    }

    /// @param height of the room for the questions, in pixels
    /// @param asqAbove whether the safety panel shows the ASQ
    void show(VisitNow now, double height, boolean asqAbove) {
        low = height > 0 && height < LOW_EM * em();
        for (var box : boxes) {
            var here = !(box.group().id().equals(AskedGroup.ASQ) && asqAbove);
            box.setVisible(here);
            box.setManaged(here);
            box.show(now, model.open(box.group(), low));
        }
    }

    /// Gives the focus to the question in front, unless it has it.
    void focus() {
        row(model.current().get()).filter(r -> !r.holdsFocus()).ifPresent(QuestionRow::takeFocus);
    }

    private Optional<QuestionRow> row(Asked question) {
        return boxes.stream()
                .flatMap(b -> b.rows().stream())
                .filter(r -> r.question().equals(question))
                .findFirst();
    }

    /// Scrolls until the question in front is seen whole.
    ///
    /// @param main lays out all of the questions
    void reveal(Region main) {
        row(model.current().get()).ifPresent(row -> {
            // Their type size differs with the state, so the heights are known only now; the rest needs no second look.
            row.applyCss();
            inView.ifPresent(Node::applyCss);
            inView = Optional.of(row);
            main.layout();
            Reveal.in(scroll, row, MARGIN);
        });
    }
}
