package org.euthymia.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.control.Reveal;
import org.euthymia.desktop.control.ScrollColumn;
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
    /// Below this height of the questions, in em, every group that was passed is folded.
    private static final double LOW_EM = 48;
    /// Below this height beside the safety panel the title makes room for the questions.
    private static final double HEAD_EM = 34;
    private static final double MARGIN = 12;

    private final CheckParts parts;
    private final CheckViewModel model;
    private final CheckWords words;
    private final List<GroupBox> boxes = new ArrayList<>();
    private final CheckHead head;
    private final ClearBox clear;
    private final ScrollColumn scroll;
    private final SingleQuestion single;
    private final StackPane singleFrame;
    private final ResultPanel result;
    private final ResultStrip strip;
    private final SafetyPanel panel;
    private final VBox main = new VBox();
    private final Subscription subscription;
    private Layout layout = Layout.FULL;
    private boolean handedOver;
    private boolean urgent;

    public CheckScreen(CheckParts parts) {
        this.parts = parts;
        words = new CheckWords(
                parts.texts(),
                new ChecklistWords(Texts.of("checklist", parts.texts().locale())),
                parts.mac());
        var form = new CheckForm(parts.library().questionnaires(), parts.texts(), words.checklist());
        model = new CheckViewModel(form, parts.visit());
        head = new CheckHead(model, words);
        clear = new ClearBox(model, words, this::focusCurrent);
        form.groups().forEach(g -> boxes.add(box(g)));
        var column = new VBox(new QuestionColumn(boxes), clear);
        column.getStyleClass().add(CheckStyles.COLUMN);
        scroll = new ScrollColumn("check", column);
        scroll.setFocusTraversable(false);
        result = new ResultPanel(model, words, this::openReasons);
        result.whenGoingTo(this::goTo);
        strip = new ResultStrip(words, this::openReasons);
        panel = new SafetyPanel(model, words, sources(), new ProtocolBox(words, parts.settings()), this::focusCurrent);
        single = new SingleQuestion(model, words, handOverButtons());
        singleFrame = new StackPane(single);
        main.getStyleClass().add(CheckStyles.MAIN);
        listen();
        arrange(Layout.FULL);
        urgent = danger(model.now());
        subscription = Subscription.combine(
                parts.visit().now().subscribe(this::show),
                model.current().subscribe(_ -> moved()),
                main.heightProperty().subscribe(_ -> show(model.now())));
    }

    private PageSources sources() {
        return new PageSources(
                parts.library(),
                parts.texts(),
                parts.clipboard(),
                id -> parts.navigator().open(new Destination.CardPage(id)));
    }

    private GroupBox box(AskedGroup group) {
        var extra = group.id().equals(AskedGroup.PHQ9) ? handOverButtons() : List.<Button>of();
        return new GroupBox(
                model,
                words,
                group,
                () -> {
                    model.toggle(group, low());
                    show(model.now());
                    focusCurrent();
                },
                extra);
    }

    /// One for each language in which the patient can answer.
    private List<Button> handOverButtons() {
        var all = new ArrayList<Button>();
        for (var id : List.of("phq-9", "phq-9-es")) {
            Optional.ofNullable(parts.library().questionnaires().get(id)).ifPresent(form -> {
                var button = new Button(
                        form.language().equals("es")
                                ? words.texts().get("check.hand-over.es")
                                : words.texts().get("check.hand-over.en"));
                button.getStyleClass().add(Styles.LINK);
                button.getStyleClass().add(CheckStyles.HAND_OVER);
                button.setId("hand-over-" + form.language());
                button.setOnAction(_ -> handOver(form));
                all.add(button);
            });
        }
        return all;
    }

    private void handOver(org.euthymia.checklist.Questionnaire form) {
        handedOver = true;
        var texts = Texts.of("desktop", Locale.forLanguageTag(form.language()));
        parts.cover().over(new HandOver(form, parts.visit(), texts, this::takeBack));
    }

    /// The clinician has the screen again: what was answered meanwhile now shows what it calls for.
    private void takeBack() {
        handedOver = false;
        parts.cover().lift();
        var phq9 = model.form().group(AskedGroup.PHQ9);
        phq9.firstOpen(parts.visit().visit()).ifPresentOrElse(model::goTo, model::goToFirstOpen);
        show(model.now());
        if (panel.isVisible() && danger(model.now())) {
            panel.focusFirst();
        } else {
            focusCurrent();
        }
    }

    private void listen() {
        // A press beside the questions leaves the focus with the one in front.
        for (var content : List.of(scroll.getContent(), singleFrame)) {
            content.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
                focusCurrent();
                e.consume();
            });
        }
        for (var region : List.of(main, result, panel)) {
            region.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        }
        main.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        main.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.Z && !typesUndoable(event)) {
            model.undo();
            focusCurrentUnlessElsewhere();
            event.consume();
        } else if (event.getCode() == KeyCode.R && panel.isVisible()) {
            panel.recordNow();
            event.consume();
        }
    }

    private static boolean typesUndoable(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl t && t.isUndoable();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextArea) {
            return;
        }
        var typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case BACK_SPACE -> {
                if (!typing) {
                    model.undo();
                    event.consume();
                }
            }
            case ENTER -> {
                if (event.getTarget() instanceof QuestionRow || event.getTarget() == single) {
                    move(event, 1);
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        if (by > 0) {
            model.next();
        } else {
            model.previous();
        }
        focusCurrent();
    }

    /// Single signs answer only while a question itself has the focus.
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        var sign = event.getCharacter();
        var used = switch (event.getTarget()) {
            case QuestionRow row -> row.press(sign) || model.press(sign);
            case Node n when n.equals(single) || isLargeKey(n) -> single.press(sign) || model.press(sign);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean isLargeKey(Node node) {
        return layout == Layout.SINGLE && node.getStyleClass().contains(CheckStyles.KEY_LARGE);
    }

    private static boolean danger(VisitNow now) {
        return now.safety().unrecorded() && !now.safety().onlyToAsk();
    }

    private boolean low() {
        return main.getHeight() > 0 && main.getHeight() < LOW_EM * em();
    }

    private double em() {
        return boxes.getFirst().em();
    }

    private void show(VisitNow now) {
        panel.show(now);
        var low = low();
        var panelShows = panel.isVisible();
        for (var box : boxes) {
            var here = !(box.group().id().equals(AskedGroup.ASQ) && panelShows);
            box.setVisible(here);
            box.setManaged(here);
            box.show(now, model.open(box.group(), low));
        }
        head.show(now);
        var roomy = !panel.isVisible() || main.getHeight() >= HEAD_EM * em();
        head.setVisible(roomy);
        head.setManaged(roomy);
        clear.show();
        result.show(now);
        strip.show(now);
        if (layout == Layout.SINGLE) {
            single.show(now);
        }
        alarm(now);
        keepInView();
        if (!handedOver) {
            parts.announcer().say(result.spoken(now));
        }
    }

    /// A danger that was not there, or not open, before: the focus goes to the first question of the panel.
    private void alarm(VisitNow now) {
        var danger = danger(now);
        var fresh = danger && !urgent;
        urgent = danger;
        if (fresh && !handedOver && inFront()) {
            panel.focusFirst();
        }
    }

    private boolean inFront() {
        return main.getScene() != null;
    }

    private void moved() {
        show(model.now());
        focusCurrentUnlessElsewhere();
    }

    /// The focus follows the question in front, but is not taken from the panel, the result or another part of the
    /// window.
    private void focusCurrentUnlessElsewhere() {
        var owner = focusOwner();
        if (!handedOver && (owner == null || isInside(main, owner) || !shown(owner))) {
            focusCurrent();
        }
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
            row(model.current().get()).ifPresent(r -> {
                if (!r.holdsFocus()) {
                    r.takeFocus();
                }
            });
        }
        keepInView();
    }

    private void goTo(String linkId) {
        model.goTo(linkId);
        focusCurrent();
    }

    private Optional<QuestionRow> row(Asked question) {
        return boxes.stream()
                .flatMap(b -> b.rows().stream())
                .filter(r -> r.question().equals(question))
                .findFirst();
    }

    /// The question in front, and the answered one before it, are seen whole.
    private void keepInView() {
        if (layout == Layout.SINGLE || main.getScene() == null || main.getHeight() <= 0) {
            return;
        }
        row(model.current().get()).ifPresent(row -> {
            main.applyCss();
            main.layout();
            Reveal.in(scroll, row, MARGIN);
        });
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
            VBox.setVgrow(scroll, Priority.ALWAYS);
            main.getChildren().setAll(head, scroll);
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
        if (handedOver) {
            parts.cover().lift();
        }
        subscription.unsubscribe();
        panel.dispose();
    }
}
