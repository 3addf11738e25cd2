package org.euthymia.desktop.card;

/// How a card is laid out in a window of a given effective width: its width in pixels divided by the text scale (2 at
/// 200 %).
///
/// @param side where the side content stands
/// @param twoColumns for and against beside each other
/// @param identifierColumn DOI or PMID of a source in a column at the right, not below the reference
/// @param certaintyColumn the certainty of a statement in a column at the right, not below the text
record CardLayout(Side side, boolean twoColumns, boolean identifierColumn, boolean certaintyColumn) {
    private static final double WIDE = 1100;
    private static final double NARROW = 850;
    /// Below these the two columns, or the text beside the certainty, would hold fewer than about 30 characters a line.
    private static final double TWO_COLUMNS_WITH_SIDE = 950;

    private static final double TWO_COLUMNS_ALONE = 700;
    private static final double CERTAINTY_COLUMN = 600;

    enum Side {
        WIDE,
        NARROW,
        /// Under the main column.
        BELOW
    }

    static CardLayout of(double effectiveWidth) {
        if (effectiveWidth >= WIDE) {
            return new CardLayout(Side.WIDE, true, true, true);
        }
        if (effectiveWidth >= NARROW) {
            return new CardLayout(
                    Side.NARROW,
                    effectiveWidth >= TWO_COLUMNS_WITH_SIDE,
                    effectiveWidth >= TWO_COLUMNS_WITH_SIDE,
                    true);
        }
        return new CardLayout(
                Side.BELOW,
                effectiveWidth >= TWO_COLUMNS_ALONE,
                effectiveWidth >= TWO_COLUMNS_ALONE,
                effectiveWidth >= CERTAINTY_COLUMN);
    }
}
