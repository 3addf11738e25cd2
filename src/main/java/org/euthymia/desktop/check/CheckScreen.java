package org.euthymia.desktop.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.navigation.Destination;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.CheckStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.text.Texts;
import org.jspecify.annotations.Nullable;

/// The opioid-mood check: questions answered by single keys, the result beside them, the safety panel above both.
public final class CheckScreen implements Screen {
    /// Below this height beside the safety panel the title makes room for the questions.
    private static final double HEAD_EM = 34;
    private static final int ROUNDS = 3;

    private final CheckParts parts;
    private final CheckViewModel model;
    private final CheckWords words;
    private final PatientTurn patient;
    private final CheckHead head;
    private final ClearBox clear;
    private final QuestionList questions;
    private final SingleQuestion single;
    private final StackPane singleFrame;
    private final ResultPanel result;
    private final ResultStrip strip;
    private final SafetyPanel panel;
    private final VBox main = new VBox();
    private final Subscription subscription;
    private Layout layout = Layout.FULL;
    private boolean urgent;
    private boolean together;
    private boolean changed;
    private boolean moved;

    public CheckScreen(CheckParts parts) {
        this.parts = parts;
        words = new CheckWords(
                parts.texts(),
                new ChecklistWords(Texts.of("checklist", parts.texts().locale())),
                parts.mac());
        var form = new CheckForm(parts.library().questionnaires(), parts.texts(), words.checklist());
        model = new CheckViewModel(form, parts.visit());
        patient = new PatientTurn(parts, words, this::takenBack);
        head = new CheckHead(model, words);
        clear = new ClearBox(model, words, this::focusCurrent);
        questions = new QuestionList(model, words, patient, _ -> toggled(), clear);
        result = new ResultPanel(model, words, this::openReasons);
        result.whenGoingTo(this::goTo);
        strip = new ResultStrip(words, this::openReasons);
        panel = new SafetyPanel(model, words, sources(), new ProtocolBox(words, parts.settings()), this::focusCurrent);
        single = new SingleQuestion(model, words, patient.buttons());
        singleFrame = new StackPane(single);
        main.getStyleClass().add(CheckStyles.MAIN);
        listen();
        arrange(Layout.FULL);
        urgent = danger(model.now());
        subscription = Subscription.combine(
                parts.visit().now().subscribe(_ -> changed()),
                model.current().subscribe(_ -> moved()),
                main.heightProperty().subscribe(_ -> changed()));
    }

    private PageSources sources() {
        return new PageSources(
                parts.library(),
                parts.texts(),
                parts.clipboard(),
                id -> parts.navigator().open(new Destination.CardPage(id)));
    }

    private void toggled() {
        show(model.now());
        focusCurrent();
    }

    /// The clinician has the screen again: what was answered meanwhile now shows what it calls for.
    private void takenBack() {
        var phq9 = model.form().group(AskedGroup.PHQ9);
        phq9.firstOpen(parts.visit().visit()).ifPresentOrElse(model::goTo, model::goToFirstOpen);
        shown();
    }

    private void listen() {
        // A press beside the questions leaves the focus with the one in front.
        for (var content : List.of(questions.node().getContent(), singleFrame)) {
            content.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
                focusCurrent();
                e.consume();
            });
        }
        new CheckKeys(main, List.of(result, panel), new Keys());
    }

    private final class Keys implements CheckKeys.Actions {
        @Override
        public void undo() {
            model.undo();
            focusCurrentUnlessElsewhere();
        }

        @Override
        public boolean record() {
            if (panel.isVisible()) {
                panel.recordNow();
            }
            return panel.isVisible();
        }

        @Override
        public void move(int by) {
            together(() -> {
                if (by > 0) {
                    model.next();
                } else {
                    model.previous();
                }
                return true;
            });
            focusCurrent();
        }

        @Override
        public boolean isQuestion(Node target) {
            return target instanceof QuestionRow || target.equals(single);
        }

        @Override
        public boolean press(Node target, String sign) {
            return together(() -> switch (target) {
                case QuestionRow row -> row.press(sign) || model.press(sign);
                case Node n when n.equals(single) || isLargeKey(n) -> single.press(sign) || model.press(sign);
                default -> false;
            });
        }

        private boolean isLargeKey(Node node) {
            return layout == Layout.SINGLE && node.getStyleClass().contains(CheckStyles.KEY_LARGE);
        }
    }

    private static boolean danger(VisitNow now) {
        return now.safety().unrecorded() && !now.safety().onlyToAsk();
    }

    private void show(VisitNow now) {
        panel.show(now);
        questions.show(now, main.getHeight(), panel.isVisible());
        head.show(now);
        var roomy = !panel.isVisible() || main.getHeight() >= HEAD_EM * questions.em();
        head.setVisible(roomy);
        head.setManaged(roomy);
        clear.show();
        result.show(now);
        strip.show(now);
        if (layout == Layout.SINGLE) {
            single.show(now);
        }
        alarm(now);
        if (!patient.now()) {
            parts.announcer().say(result.spoken(now));
        }
    }

    /// A danger that was not there, or not open, before: the focus goes to the first question of the panel.
    private void alarm(VisitNow now) {
        var danger = danger(now);
        var fresh = danger && !urgent;
        urgent = danger;
        if (fresh && !patient.now() && inFront()) {
            panel.focusFirst();
        }
    }

    private boolean inFront() {
        return main.getScene() != null;
    }

    /// Does what changes answers and moves on, then shows all of it at once: one key, one layout.
    private boolean together(BooleanSupplier action) {
        if (together) {
            return action.getAsBoolean();
        }
        together = true;
        try {
            return action.getAsBoolean();
        } finally {
            together = false;
            if (changed || moved) {
                update();
            }
        }
    }

    private void changed() {
        changed = true;
        if (!together) {
            update();
        }
    }

    private void moved() {
        moved = true;
        if (!together) {
            update();
        }
    }

    /// Shows what has changed. Showing can itself take a typed answer, when a field loses the focus: then once more.
    private void update() {
        for (var round = 0; round < ROUNDS && (changed || moved); round++) {
            var follow = moved;
            changed = false;
            moved = false;
            together = true;
            try {
                show(model.now());
                if (follow || lost()) {
                    focusCurrentUnlessElsewhere();
                }
            } finally {
                together = false;
            }
        }
        keepInView();
    }

    /// The focus follows the question in front, but is not taken from the panel, the result or another part of the
    /// window.
    private void focusCurrentUnlessElsewhere() {
        var owner = focusOwner();
        if (!patient.now() && (owner == null || isInside(main, owner) || !shown(owner))) {
            focusCurrent();
        }
    }

    /// The focus was in something that is no longer there.
    private boolean lost() {
        var owner = focusOwner();
        return owner != null && !shown(owner);
    }

    private static boolean shown(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private @Nullable Node focusOwner() {
        return main.getScene() == null ? null : main.getScene().getFocusOwner();
    }

    private static boolean isInside(Node parent, Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private void focusCurrent() {
        if (layout == Layout.SINGLE) {
            single.takeFocus();
        } else {
            questions.focus();
        }
        if (!together) {
            keepInView();
        }
    }

    private void goTo(String linkId) {
        model.goTo(linkId);
        focusCurrent();
    }

    private void keepInView() {
        if (layout != Layout.SINGLE && main.getScene() != null && main.getHeight() > 0) {
            questions.reveal(main);
        }
    }

    private void openReasons() {
        parts.navigator().open(new Destination.ResultPage());
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.of(result);
    }

    @Override
    public Optional<Region> top() {
        return Optional.of(panel);
    }

    @Override
    public boolean pressed(ScreenKey key) {
        return switch (key) {
            case NEXT -> {
                openReasons();
                yield true;
            }
            case SAFETY -> focusSafety();
            case PRINT, SAVE, COPY_NOTE -> false;
        };
    }

    private boolean focusSafety() {
        if (panel.isVisible()) {
            panel.focusFirst();
        }
        return panel.isVisible();
    }

    @Override
    public void arrange(Layout now) {
        layout = now;
        var alone = now == Layout.SINGLE;
        result.setVisible(!alone);
        result.setManaged(!alone);
        panel.arrange(now);
        head.arrange(now);
        if (alone) {
            var frame = new ScrollPane(singleFrame);
            frame.setFitToWidth(true);
            frame.setFocusTraversable(false);
            frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            frame.getStyleClass().add(Styles.PAGE_SCROLL);
            VBox.setVgrow(frame, Priority.ALWAYS);
            main.getChildren().setAll(frame, strip);
        } else {
            VBox.setVgrow(questions.node(), Priority.ALWAYS);
            main.getChildren().setAll(head, questions.node());
        }
        if (main.getScene() != null) {
            show(model.now());
            focusCurrentUnlessElsewhere();
        }
    }

    @Override
    public void shown() {
        show(model.now());
        if (panel.isVisible() && danger(model.now())) {
            panel.focusFirst();
        } else {
            focusCurrent();
        }
    }

    @Override
    public void dispose() {
        patient.end();
        subscription.unsubscribe();
        panel.dispose();
    }
}
