package org.euthymia.desktop.result;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.KeyCap;
import org.euthymia.desktop.result.ResultViewModel.Choice;
import org.euthymia.desktop.theme.ResultStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.text.Texts;
import org.euthymia.visit.FollowUpDay;
import org.euthymia.visit.Plan;
import org.euthymia.visit.Visit;
import org.kordamp.ikonli.material2.Material2AL;

/// How the visit ends: a day, proposed and moved off the weekend, or the reason why there is none. All in place, no
/// dialog. FX thread only.
final class FollowUpBox extends VBox {
    private final ResultViewModel model;
    private final ResultSources sources;
    private final Texts texts;
    private final TextField field = new TextField();
    private Optional<Node> next = Optional.empty();

    FollowUpBox(ResultViewModel model, ResultSources sources) {
        this.model = model;
        this.sources = sources;
        this.texts = model.texts();
        getStyleClass().add(ResultStyles.FOLLOW_UP);
        setId("follow-up");
        field.setId("follow-up-field");
        field.setOnAction(_ -> keep());
    }

    Subscription subscribe() {
        show(model.choice().get());
        return model.choice().subscribe((was, is) -> change(was, is));
    }

    /// The one next action: keeps what is chosen.
    void keep() {
        model.keep(field.getText());
    }

    /// Puts the focus on the next action.
    void focus() {
        next.ifPresent(Node::requestFocus);
    }

    private void change(Choice before, Choice now) {
        var had = inside();
        show(now);
        if (had || before instanceof Choice.Kept || now instanceof Choice.Kept) {
            // Later: what is new has no place in the scene yet.
            Platform.runLater(this::focus);
        }
    }

    private boolean inside() {
        for (Node n = getScene() == null ? null : getScene().getFocusOwner(); n != null; n = n.getParent()) {
            if (n.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void show(Choice choice) {
        getChildren().clear();
        switch (choice) {
            case Choice.Days d -> days(d);
            case Choice.Typed t -> typed(t);
            case Choice.Reason r -> reason(r);
            case Choice.Kept k -> kept(k.plan());
        }
    }

    private void title() {
        var needed = Visit.flagged(model.now().get().assessment());
        getChildren()
                .add(Lines.wrapped(
                        needed ? texts.get("result.follow-up") : texts.get("result.follow-up.free"),
                        Styles.GROUP_LABEL));
    }

    private void days(Choice.Days choice) {
        title();
        getChildren().add(choices(Optional.of(choice.days())));
        getChildren().add(Lines.wrapped(dates(model.day(choice.days())), Styles.STRONG));
        basis();
        primary(texts.get("result.save"));
        getChildren().add(noDate());
        actions();
    }

    private FlowPane choices(Optional<Integer> chosen) {
        var group = new ToggleGroup();
        var all = new ArrayList<Node>();
        for (var days : model.days()) {
            var button = choice(words(days), chosen.filter(days::equals).isPresent(), () -> model.choose(days));
            button.setId("in-" + days);
            button.setAccessibleText(texts.get(
                    "result.days.accessible", words(days), day(model.day(days).due())));
            button.setToggleGroup(group);
            all.add(button);
        }
        var date = choice(texts.get("result.date"), chosen.isEmpty(), model::typeDay);
        date.setId("on-date");
        date.setToggleGroup(group);
        all.add(date);
        var row = new FlowPane();
        row.getChildren().addAll(all);
        row.getStyleClass().add(ResultStyles.CHOICES);
        return row;
    }

    private static ToggleButton choice(String words, boolean chosen, Runnable action) {
        var button = new ToggleButton(words);
        button.getStyleClass().add(ResultStyles.CHOICE);
        button.setSelected(chosen);
        if (chosen) {
            button.setGraphic(new Icon(Material2AL.CHECK, Styles.ICON_SMALL, Styles.ICON_ACCENT));
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String words(int days) {
        return days % 7 == 0 ? texts.get("result.weeks", days / 7) : texts.get("result.days", days);
    }

    private String dates(FollowUpDay day) {
        if (!day.moved()) {
            return day(day.due());
        }
        return day.due().isAfter(day.counted())
                ? texts.get("result.moved.later", day(day.counted()), day(day.due()))
                : texts.get("result.moved.earlier", day(day.counted()), day(day.due()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", texts.locale()).format(day);
    }

    private void basis() {
        var next = model.now().get().assessment().followUp();
        getChildren().add(sources.write(model.words().text(next.basis()), next.sources(), Styles.META));
    }

    private void actions() {
        var list = new VBox(Lines.wrapped(texts.get("result.actions"), Styles.GROUP_LABEL));
        list.getStyleClass().add(ResultStyles.BLOCK);
        model.now()
                .get()
                .assessment()
                .followUp()
                .actions()
                .forEach(a -> list.getChildren()
                        .add(Lines.wrapped("– " + model.words().text(a))));
        getChildren().add(list);
    }

    private void typed(Choice.Typed choice) {
        title();
        getChildren().add(choices(Optional.empty()));
        input(choice.day(), texts.get("result.date.prompt"), choice.error());
        primary(texts.get("result.save"));
        getChildren().add(noDate());
        next = Optional.of(field);
    }

    private void reason(Choice.Reason choice) {
        getChildren().add(Lines.wrapped(texts.get("result.reason"), Styles.GROUP_LABEL));
        input("", texts.get("result.reason.prompt"), choice.error());
        primary(texts.get("result.reason.save"));
        var back = Lines.link(texts.get("result.reason.back"), model::change);
        back.setId("date-instead");
        getChildren().add(back);
        next = Optional.of(field);
    }

    private void input(String text, String prompt, String error) {
        field.setText(text);
        field.setPromptText(prompt);
        field.setAccessibleText(error.isEmpty() ? prompt : prompt + ". " + error);
        getChildren().add(field);
        if (!error.isEmpty()) {
            var why = new HBox(
                    new Icon(Material2AL.ERROR_OUTLINE, Styles.ICON_SMALL, Styles.ICON_DANGER), Lines.wrapped(error));
            why.getStyleClass().add(ResultStyles.INPUT_ERROR);
            why.setId("follow-up-error");
            getChildren().add(why);
        }
    }

    private void primary(String words) {
        var button = new Button(words, new KeyCap(texts.get("shell.key.enter")));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(words);
        button.setId("save-follow-up");
        button.getStyleClass().add(Styles.PRIMARY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> keep());
        getChildren().add(button);
        next = Optional.of(button);
    }

    private Node noDate() {
        var link = Lines.link(texts.get("result.no-date"), model::giveReason);
        link.setId("no-date");
        return link;
    }

    private void kept(Plan plan) {
        getChildren().add(Lines.wrapped(texts.get("result.kept"), Styles.GROUP_LABEL));
        var said = switch (plan) {
            case Plan.FollowUpOn(var due) -> day(due);
            case Plan.NoFollowUp(var why) -> texts.get("result.kept.reason", why);
        };
        var line = Lines.wrapped(said, Styles.SECTION);
        line.setGraphic(new Icon(Material2AL.CHECK));
        line.setId("follow-up-kept");
        getChildren().add(line);
        getChildren().add(Lines.wrapped(texts.get("result.kept.where"), Styles.META));
        var change = Lines.link(texts.get("result.kept.change"), model::change);
        change.setId("change-follow-up");
        getChildren().add(change);
        actions();
        next = Optional.of(change);
    }
}
