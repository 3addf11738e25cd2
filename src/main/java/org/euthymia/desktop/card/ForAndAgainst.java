package org.euthymia.desktop.card;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.control.Icon;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.control.StatementRow;
import org.euthymia.desktop.control.TextSelection;
import org.euthymia.desktop.theme.Styles;
import org.euthymia.library.Block;
import org.euthymia.library.Evidence;
import org.euthymia.library.Section;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// What speaks for and what speaks against: two equal columns of the same rows, or one below the other where two would
/// be
/// too narrow to read.
final class ForAndAgainst extends GridPane {
    private final VBox pro;
    private final VBox con;

    private ForAndAgainst(VBox pro, VBox con) {
        this.pro = pro;
        this.con = con;
        getStyleClass().add(Styles.FOR_AND_AGAINST);
    }

    /// @return empty if the section is not two headings, each with what stands under it
    static Optional<ForAndAgainst> of(
            Section section, CardViewModel model, BlockView blocks, ProseWriter writer, TextSelection selection) {
        var heads = section.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        if (heads.size() != 2 || !(section.blocks().getFirst() instanceof Block.Heading)) {
            return Optional.empty();
        }
        var split = section.blocks().indexOf(heads.getLast());
        var builder = new Builder(model, blocks, writer, selection);
        return Optional.of(new ForAndAgainst(
                builder.side(Material2AL.ADD, heads.getFirst(), section.blocks().subList(1, split)),
                builder.side(
                        Material2MZ.REMOVE,
                        heads.getLast(),
                        section.blocks().subList(split + 1, section.blocks().size()))));
    }

    void setTwoColumns(boolean two) {
        getChildren().clear();
        getColumnConstraints().clear();
        var columns = two ? 2 : 1;
        for (var i = 0; i < columns; i++) {
            var half = new javafx.scene.layout.ColumnConstraints();
            half.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(half);
        }
        con.getStyleClass().removeAll(Styles.SECOND_COLUMN, Styles.SECOND_ROW);
        con.getStyleClass().add(two ? Styles.SECOND_COLUMN : Styles.SECOND_ROW);
        add(pro, 0, 0);
        add(con, two ? 1 : 0, two ? 0 : 1);
    }

    private record Builder(CardViewModel model, BlockView blocks, ProseWriter writer, TextSelection selection) {
        VBox side(Ikon sign, Block.Heading heading, List<Block> content) {
            var side = new VBox(head(sign, heading));
            for (var block : content) {
                if (block instanceof Block.ItemList list) {
                    list.items().forEach(item -> side.getChildren().add(cell(item.blocks())));
                } else {
                    side.getChildren().add(cell(List.of(block)));
                }
            }
            return side;
        }

        private HBox head(Ikon sign, Block.Heading heading) {
            var where = new Cited(heading.text(), Evidence.NONE);
            var words = selection.add(writer.write(new Prose(Styles.STRONG).before("\n\n"), heading.text(), where));
            HBox.setHgrow(words, Priority.ALWAYS);
            var head = new HBox(new Icon(sign, Styles.ICON_SMALL), words);
            head.getStyleClass().add(Styles.COLUMN_HEAD);
            return head;
        }

        private VBox cell(List<Block> content) {
            var cell = new VBox();
            cell.getStyleClass().add(Styles.COLUMN_CELL);
            for (var block : content) {
                cell.getChildren()
                        .addAll(block instanceof Block.Statement s ? List.of(row(s)) : blocks.draw(List.of(block)));
            }
            return cell;
        }

        private Node row(Block.Statement statement) {
            var text = blocks.text(statement, Styles.FINDING_TEXT);
            return blocks.row(Optional.empty(), text, statement.evidence(), model.pastReview(), StatementRow.Form.FOOT);
        }
    }
}
