package org.euthymia.desktop.theme;

/// Style classes of `visit.css`: visit strip, safety bar, visit drawer.
public final class VisitStyles {
    public static final String STRIP = "eu-visit-strip";
    public static final String CELL = "eu-visit-cell";
    public static final String CELL_STRONG = "eu-visit-cell-strong";
    public static final String CELL_OPEN = "eu-visit-cell-open";
    public static final String SAFETY_BAR = "eu-safety-bar";
    public static final String SAFETY_BAR_ASK = "eu-safety-bar-ask";
    public static final String DRAWER = "eu-visit-drawer";
    public static final String DRAWER_HEAD = "eu-visit-drawer-head";
    public static final String DRAWER_BODY = "eu-visit-drawer-body";
    public static final String DRAWER_FOOT = "eu-visit-drawer-foot";
    public static final String DRAWER_ROW = "eu-visit-drawer-row";
    public static final String DRAWER_NAME = "eu-visit-drawer-name";
    public static final String END = "eu-visit-end";

    private VisitStyles() {}
}
