package org.euthymia.desktop.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.control.ActionList;
import org.euthymia.desktop.control.ActionRow;
import org.euthymia.desktop.control.ScrollColumn;
import org.euthymia.desktop.navigation.Layout;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.ShellStyles;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.kordamp.ikonli.material2.Material2AL;

/// All handouts; those that go with the cards opened in this visit stand first.
public final class HandoutsScreen implements Screen {
    private final HandoutContext context;
    private final VBox page = new VBox();
    private final ScrollPane main = new ScrollColumn("handouts", page);
    private final PacketViewModel packet;
    private final PacketPane packetPane;
    private final Subscription subscription;
    private Optional<ActionList> first = Optional.empty();

    /// @param printKey as shown
    public HandoutsScreen(HandoutContext context, String printKey) {
        this.context = context;
        packet = new PacketViewModel(context);
        packetPane = new PacketPane(packet, printKey);
        subscription = packetPane.subscribe();
        page.getStyleClass().addAll(ShellStyles.PAGE, ShellStyles.COLUMN);
        fill();
    }

    private void fill() {
        var texts = context.texts();
        var title = new Label(texts.get("handouts.title"));
        title.getStyleClass().add(Styles.TITLE);
        var about = new Label(texts.get("handouts.about"));
        about.getStyleClass().add(Styles.META);
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        page.getChildren().setAll(title, about);
        var all = best();
        var fitting = all.stream().filter(this::fits).toList();
        var rest = new ArrayList<>(all);
        rest.removeAll(fitting);
        group(texts.get("handouts.visit"), fitting);
        group(fitting.isEmpty() ? texts.get("handouts.all") : texts.get("handouts.others"), rest);
    }

    /// Each handout once, in the patient's language where it is there.
    private List<Handout> best() {
        var handouts = context.handouts();
        return handouts.ids().stream()
                .flatMap(id -> handouts.best(context.choices().language(), id).stream())
                .toList();
    }

    private boolean fits(Handout handout) {
        var opened = new HashSet<>(context.visit().visit().cards());
        return handout.related().stream().anyMatch(opened::contains);
    }

    private void group(String name, List<Handout> handouts) {
        if (handouts.isEmpty()) {
            return;
        }
        var label = new Label(name);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        var list = new ActionList();
        list.setRows(handouts.stream().map(this::row).toList());
        if (first.isEmpty()) {
            first = Optional.of(list);
        }
        var box = new VBox(label, list);
        box.getStyleClass().add(ShellStyles.ROW_LINES);
        page.getChildren().add(box);
    }

    private ActionRow row(Handout handout) {
        var texts = context.texts();
        var spanish =
                context.handouts().get(HandoutLanguage.SPANISH, handout.id()).isPresent();
        var languages = spanish ? texts.get("handouts.both") : texts.get("handouts.english");
        return new ActionRow(
                Material2AL.DESCRIPTION,
                handout.title(),
                languages,
                () -> context.open().accept(handout.id()));
    }

    @Override
    public Region main() {
        return main;
    }

    @Override
    public Optional<Region> side() {
        return Optional.of(packetPane);
    }

    @Override
    public boolean pressed(ScreenKey key) {
        return switch (key) {
            case PRINT -> {
                packet.print();
                yield true;
            }
            case SAVE -> {
                packet.save();
                yield true;
            }
            case NEXT, SAFETY, COPY_NOTE -> false;
        };
    }

    @Override
    public void arrange(Layout layout) {
        var single = layout == Layout.SINGLE;
        packetPane.setVisible(!single);
        packetPane.setManaged(!single);
    }

    @Override
    public void shown() {
        fill();
        first.flatMap(l -> l.lookupAll(".eu-action-row").stream().findFirst()).ifPresent(Node::requestFocus);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        packet.dispose();
        page.getChildren().clear();
    }
}
