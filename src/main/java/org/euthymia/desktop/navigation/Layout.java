package org.euthymia.desktop.navigation;

/// How much room there is, measured in text: the window's width divided by the text size. So a narrow window and large
/// text lead to the same arrangement, and nothing ever scrolls sideways.
public enum Layout {
    /// 1100 and more.
    FULL,
    /// 850 to 1100: a narrower right column.
    NARROW,
    /// Under 850: one column.
    SINGLE;

    private static final double FULL_FROM = 1100;
    private static final double NARROW_FROM = 850;

    /// @param effective width of the window's content in pixels, divided by the text size (2 at 200 %)
    public static Layout of(double effective) {
        if (effective >= FULL_FROM) {
            return FULL;
        }
        return effective >= NARROW_FROM ? NARROW : SINGLE;
    }
}
