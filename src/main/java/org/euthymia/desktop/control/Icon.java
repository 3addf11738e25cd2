package org.euthymia.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.euthymia.desktop.theme.Styles;
import org.kordamp.ikonli.Ikon;

/// A Material icon as a piece of text. Its size is given in em by the stylesheet, so it grows with the text size, which
/// `FontIcon` does not do. It never speaks for itself: the control beside it carries the accessible name.
public final class Icon extends Text {
    private static final String OUTLINED_PREFIX = "mdo";

    /// @param ikon an icon of the Material pack, filled or outlined
    /// @param styleClasses for size and colour, e.g. [Styles#ICON_SMALL]
    public Icon(Ikon ikon, String... styleClasses) {
        super(Character.toString(ikon.getCode()));
        getStyleClass().add(Styles.ICON);
        if (ikon.getDescription().startsWith(OUTLINED_PREFIX)) {
            getStyleClass().add(Styles.ICON_OUTLINED);
        }
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }
}
