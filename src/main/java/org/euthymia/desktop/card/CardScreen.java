package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.CitationButton;
import org.euthymia.desktop.control.InlineTarget;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.ReviewStateView;
import org.euthymia.desktop.control.SelectionGestures;
import org.euthymia.desktop.control.StatementRow;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.figure.FigureView;
import org.euthymia.desktop.navigation.Screen;
import org.euthymia.desktop.navigation.ScreenKey;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.figure.Figure;
import org.euthymia.library.Block;
import org.euthymia.library.ReviewState;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.jspecify.annotations.Nullable;

/// One card: answer first, what it rests on, for and against, sources; beside it, or under it in a small window, words
/// for
/// the patient, related cards and the review state.
public final class CardScreen implements Screen {
    private final CardViewModel model;
    private final TextSelection selection;
    private final ProseWriter writer;
    private final BlockView blocks;
    private final CitationPopOver popOver;
    private final Page page;
    private final VBox content = new VBox();
    private final ScrollPane side = new ScrollPane();
    private final HeadView head;
    private final SideView sideView;
    private final List<ForAndAgainst> opposed = new ArrayList<>();
    private final CardKeys keys;
    private @Nullable SourcesView sources;
    private Subscription subscription = Subscription.EMPTY;

    /// @param effectiveWidth width of the window in pixels divided by the text scale (2 at 200 %); the card follows it:
    ///     below 1100 the side column narrows, below 850 it moves under the main column
    public CardScreen(CardViewModel model, ObservableDoubleValue effectiveWidth) {
        this.model = model;
        selection = new TextSelection(model.texts().locale());
        writer = new ProseWriter(model, this::openSource);
        blocks = new BlockView(model, writer, selection);
        popOver = new CitationPopOver(model);
        head = new HeadView(model);
        var title = selection.add(new Prose(Styles.TITLE).words(model.card().title()));
        fill(title);
        sideView = new SideView(model, figures(Figure.Place.SIDE), blocks, writer, selection);
        page = new Page(content, bar(), title);
        keys = new CardKeys(page, writer.buttons());
        dressSide();
        listen();
        subscription = subscription.and(effectiveWidth.subscribe(width -> arrange(CardLayout.of(width.doubleValue()))));
    }

    @Override
    public Region main() {
        return page;
    }

    /// The right column. It hides itself while the window is too small for one.
    @Override
    public Optional<Region> side() {
        return Optional.of(side);
    }

    @Override
    public boolean pressed(ScreenKey key) {
        if (key == ScreenKey.NEXT) {
            model.startCheck();
            return true;
        }
        return false;
    }

    @Override
    public void shown() {
        model.prepareClaims();
        keys.restoreFocus();
    }

    @Override
    public void dispose() {
        popOver.close();
        subscription.unsubscribe();
        keys.dispose();
        head.dispose();
        sideView.dispose();
        model.dispose();
    }

    private void fill(Prose title) {
        content.getStyleClass().add(Styles.CARD_COLUMN);
        content.getChildren().addAll(head, title);
        if (model.review() instanceof ReviewState.PastDue late) {
            var banner = ReviewStateView.banner(late, model.texts());
            selection.add(banner.words());
            content.getChildren().add(banner);
        }
        model.card()
                .answer()
                .map(a -> new AnswerView(a, model, writer, selection))
                .ifPresent(content.getChildren()::add);
        sections();
        if (!model.citations().sourceIds().isEmpty()) {
            sources = new SourcesView(model, writer, selection);
            content.getChildren().add(sources);
        }
    }

    /// Wide figures stand after what the card rests on.
    private void sections() {
        var wide = figures(Figure.Place.MAIN);
        var all = model.mainSections();
        for (var i = 0; i < all.size(); i++) {
            content.getChildren().add(section(all.get(i)));
            if (i == 0) {
                content.getChildren().addAll(wide);
            }
        }
        if (all.isEmpty()) {
            content.getChildren().addAll(wide);
        }
    }

    private List<FigureView> figures(Figure.Place place) {
        return model.figures(place).stream().map(this::figure).toList();
    }

    private FigureView figure(Figure figure) {
        var numbers = figure.sources().stream()
                .map(id -> (Node) new InlineTarget(writer.button(id, Optional.of(Citations.cited(figure, id)))))
                .toList();
        return new FigureView(figure, numbers, model.texts());
    }

    private Node section(Section section) {
        var box = new VBox();
        box.getStyleClass().add(Styles.SECTION_BOX);
        if (!section.heading().isBlank()) {
            box.getChildren().add(heading(section));
        }
        box.getChildren()
                .addAll(
                        switch (section.kind()) {
                            case RESTS_ON -> statements(section.blocks());
                            case FOR_AND_AGAINST -> forAndAgainst(section);
                            case AT_THE_VISIT, TELL_THE_PATIENT, LIMITS, OTHER -> blocks.draw(section.blocks());
                        });
        return box;
    }

    private HBox heading(Section section) {
        var words = selection.add(new Prose(Styles.SECTION).before("\n\n").words(section.heading()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add(Styles.SECTION_HEAD);
        if (section.kind() == SectionKind.RESTS_ON && startsWithStatements(section)) {
            var column = new Label(model.texts().get("card.certainty.column"));
            column.getStyleClass().addAll(Styles.META, Styles.CERTAINTY_COLUMN);
            row.getChildren().add(column);
        }
        return row;
    }

    private static boolean startsWithStatements(Section section) {
        return !section.blocks().isEmpty() && section.blocks().getFirst() instanceof Block.ItemList;
    }

    /// Numbered statements as rows; anything else between them as it is.
    private List<Node> statements(List<Block> all) {
        var nodes = new ArrayList<Node>();
        for (var block : all) {
            if (block instanceof Block.ItemList list && list.ordered()) {
                var rows = new VBox();
                rows.getStyleClass().add(Styles.STATEMENTS);
                var number = list.start();
                for (var item : list.items()) {
                    rows.getChildren().addAll(item(item, Integer.toString(number++)));
                }
                nodes.add(rows);
            } else {
                nodes.addAll(blocks.draw(List.of(block)));
            }
        }
        return nodes;
    }

    private List<Node> item(Block.Item item, String number) {
        var nodes = new ArrayList<Node>();
        for (var block : item.blocks()) {
            if (nodes.isEmpty() && block instanceof Block.Statement s) {
                var text = blocks.text(s, Styles.STATEMENT_TEXT).lead(number + ". ");
                var row = blocks.row(
                        Optional.of(number), text, s.evidence(), model.pastReview(), StatementRow.Form.COLUMN);
                row.getStyleClass().add(Styles.ROW);
                nodes.add(row);
            } else {
                nodes.addAll(blocks.draw(List.of(block)));
            }
        }
        return nodes;
    }

    private List<Node> forAndAgainst(Section section) {
        var columns = ForAndAgainst.of(section, model, blocks, writer, selection);
        columns.ifPresent(opposed::add);
        return columns.<List<Node>>map(List::of).orElseGet(() -> blocks.draw(section.blocks()));
    }

    private HBox bar() {
        var words = new Label(model.card().title());
        words.getStyleClass().add(Styles.STRONG);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var inner = new HBox(words);
        inner.getStyleClass().add(Styles.STICKY_CONTENT);
        model.card()
                .answer()
                .flatMap(a -> a.certainty())
                .map(c -> new CertaintyMark(c, CertaintyMark.Form.PHRASE, model.texts()))
                .ifPresent(inner.getChildren()::add);
        HBox.setHgrow(inner, Priority.ALWAYS);
        var bar = new HBox(inner);
        bar.getStyleClass().add(Styles.STICKY);
        return bar;
    }

    private void dressSide() {
        side.getStyleClass().addAll(Styles.SIDE, Styles.CARD_SIDE);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private void listen() {
        var gestures = new SelectionGestures(selection, model::copySelection, page::reveal);
        gestures.install(page.scroll().getContent(), page, page.scroll());
        gestures.install(sideView, side, side);
        keys.install(page);
        keys.install(side);
    }

    private void arrange(CardLayout layout) {
        var below = layout.side() == CardLayout.Side.BELOW;
        side.setVisible(!below);
        side.setManaged(!below);
        side.getStyleClass().remove(Styles.CARD_SIDE_NARROW);
        if (layout.side() == CardLayout.Side.NARROW) {
            side.getStyleClass().add(Styles.CARD_SIDE_NARROW);
        }
        place(below);
        head.setWide(layout.certaintyColumn());
        blocks.rows()
                .forEach(r -> r.setForm(layout.certaintyColumn() ? StatementRow.Form.COLUMN : StatementRow.Form.FOOT));
        opposed.forEach(o -> o.setTwoColumns(layout.twoColumns()));
        if (sources != null) {
            sources.setColumn(layout.identifierColumn());
        }
    }

    private void place(boolean below) {
        if (below && !content.getChildren().contains(sideView)) {
            side.setContent(null);
            content.getChildren().add(sideView);
        } else if (!below && side.getContent() == null) {
            content.getChildren().remove(sideView);
            side.setContent(sideView);
        }
    }

    private void openSource(CitationButton button, Optional<Cited> where) {
        popOver.open(button, where, Optional.of(page));
    }
}
