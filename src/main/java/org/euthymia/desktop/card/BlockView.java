package org.euthymia.desktop.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.Callout;
import org.euthymia.desktop.control.CertaintyMark;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.StaleTag;
import org.euthymia.desktop.control.StatementRow;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.PlainText;

/// Draws the blocks of a card's body, whatever a clinic's own card may hold. Each piece of text joins the selection in
/// reading order.
final class BlockView {
    private static final String BULLET = "•";
    private static final int DEEP_HEADING = 4;

    private final CardViewModel model;
    private final ProseWriter writer;
    private final TextSelection selection;
    private final List<StatementRow> rows = new ArrayList<>();

    BlockView(CardViewModel model, ProseWriter writer, TextSelection selection) {
        this.model = model;
        this.writer = writer;
        this.selection = selection;
    }

    /// Rows that follow the layout: their certainty stands in a column or below.
    List<StatementRow> rows() {
        return rows;
    }

    List<Node> draw(List<Block> blocks) {
        return blocks.stream().map(b -> draw(b, "")).toList();
    }

    /// @param lead list mark copied before the block's text
    private Node draw(Block block, String lead) {
        return switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Statement s -> statement(s, lead);
            case Block.ItemList l -> list(l);
            case Block.Table t -> table(t);
            case Block.Callout c -> new Callout(c.kind(), model.texts(), draw(c.blocks()));
            case Block.Quote q -> box(Styles.QUOTE, draw(q.blocks()));
            case Block.CodeBlock c ->
                box(
                        Styles.CODE_BLOCK,
                        List.of(selection.add(
                                new Prose(Styles.CODE).words(c.text().stripTrailing()))));
        };
    }

    private Prose heading(Block.Heading heading) {
        var style = heading.level() < DEEP_HEADING ? Styles.SUBSECTION : Styles.STRONG;
        var cited = new Cited(heading.text(), Evidence.NONE);
        return selection.add(writer.write(new Prose(style).before("\n\n"), heading.text(), cited));
    }

    private Node statement(Block.Statement statement, String lead) {
        var text = text(statement, Styles.STATEMENT_TEXT).lead(lead);
        var evidence = statement.evidence();
        if (evidence.certainty().isEmpty() && PlainText.of(evidence).isEmpty()) {
            return text;
        }
        return row(Optional.empty(), text, evidence, false, StatementRow.Form.COLUMN);
    }

    /// The words of a statement, or that they are withheld.
    Prose text(Block.Statement statement, String style) {
        var prose = new Prose(style);
        var where = new Cited(statement.text(), statement.evidence());
        if (model.withheld(sources(statement.text()))) {
            prose.words(model.texts().get("card.withheld") + " ", Styles.DANGER_TEXT);
            writer.write(
                    prose,
                    statement.text().stream()
                            .filter(Inline.Citation.class::isInstance)
                            .toList(),
                    where);
        } else {
            writer.write(prose, statement.text(), where);
        }
        return selection.add(prose);
    }

    /// @param stale whether the card's state is to be told on the row
    StatementRow row(Optional<String> number, Prose text, Evidence evidence, boolean stale, StatementRow.Form form) {
        var mark = evidence.certainty().map(c -> new CertaintyMark(c, CertaintyMark.Form.WORD, model.texts()));
        var row = new StatementRow(number, text, meta(evidence, stale), mark, form);
        if (form == StatementRow.Form.COLUMN) {
            rows.add(row);
        }
        return row;
    }

    private Optional<Prose> meta(Evidence evidence, boolean stale) {
        var parts = PlainText.of(evidence);
        if (parts.isEmpty() && !stale) {
            return Optional.empty();
        }
        var prose = new Prose(Styles.META).words(parts);
        if (stale) {
            var tag = new StaleTag(model.texts());
            prose.words(parts.isEmpty() ? "" : "  ").node(tag, "[" + tag.getText() + "]");
        }
        return Optional.of(selection.add(prose));
    }

    private VBox list(Block.ItemList list) {
        var box = new VBox();
        box.getStyleClass().add(Styles.LIST);
        var number = list.start();
        for (var item : list.items()) {
            var mark = list.ordered() ? number++ + "." : BULLET;
            box.getChildren().add(item(item, mark));
        }
        return box;
    }

    private HBox item(Block.Item item, String mark) {
        var content = new VBox();
        content.getStyleClass().add(Styles.LIST);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        var lead = mark + " ";
        for (var block : item.blocks()) {
            content.getChildren().add(draw(block, lead));
            lead = "";
        }
        var row = new HBox(mark.equals(BULLET) ? bullet() : number(mark), content);
        row.getStyleClass().add(Styles.LIST_ITEM);
        return row;
    }

    private static StackPane bullet() {
        var dot = new Region();
        dot.getStyleClass().add(Styles.BULLET);
        var box = new StackPane(dot);
        box.getStyleClass().add(Styles.LIST_MARK);
        return box;
    }

    private static Label number(String mark) {
        var label = new Label(mark);
        label.getStyleClass().add(Styles.LIST_MARK);
        return label;
    }

    private Node table(Block.Table table) {
        var grid = new TableGrid(table, (text, separator) -> cell(text, separator, table));
        if (table.source().isEmpty() && table.evidence().equals(Evidence.NONE)) {
            return grid;
        }
        var where = new Cited(table.source(), table.evidence());
        var source = selection.add(writer.write(new Prose(Styles.META), table.source(), where));
        return box(
                Styles.LIST,
                List.of(grid, row(Optional.empty(), source, table.evidence(), false, StatementRow.Form.FOOT)));
    }

    private Prose cell(List<Inline> text, String separator, Block.Table table) {
        var where = new Cited(table.source(), table.evidence());
        return selection.add(writer.write(new Prose().before(separator), text, where));
    }

    private static VBox box(String style, List<? extends Node> content) {
        var box = new VBox();
        box.getStyleClass().add(style);
        box.getChildren().addAll(content);
        return box;
    }

    private static List<String> sources(List<Inline> text) {
        return text.stream()
                .flatMap(i -> i instanceof Inline.Citation c ? c.sourceIds().stream() : Stream.empty())
                .toList();
    }
}
