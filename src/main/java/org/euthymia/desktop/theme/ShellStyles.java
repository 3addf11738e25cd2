package org.euthymia.desktop.theme;

/// Style classes of `shell.css`. A test proves that each stands in a stylesheet.
public final class ShellStyles {
    public static final String SHELL = "eu-shell";
    public static final String RAIL = "eu-rail";
    public static final String BRAND = "eu-brand";
    public static final String RAIL_ITEM = "eu-rail-item";
    public static final String TOP_BAR = "eu-top-bar";
    public static final String SEARCH_BOX = "eu-search-box";
    public static final String SEARCH_FIELD = "eu-search-field";
    public static final String SEARCH_ICON = "eu-search-icon";
    public static final String STATUS = "eu-status";
    public static final String STATUS_WORK = "eu-status-work";
    public static final String SIDE_SEARCH = "eu-side-search";
    public static final String TOAST = "eu-toast";
    public static final String COLUMN = "eu-column";
    public static final String PAGE = "eu-screen";
    public static final String BLOCK = "eu-block";
    public static final String ACTION_ROW = "eu-action-row";
    public static final String ACTION_LIST = "eu-action-list";
    public static final String CHIPS = "eu-kinds";
    public static final String NOTE = "eu-note";
    public static final String RESULTS = "eu-results";
    public static final String HIT = "eu-hit";
    public static final String HIT_KIND = "eu-hit-kind";
    public static final String HIT_TITLE = "eu-hit-title";
    public static final String HIT_WHY = "eu-hit-why";
    public static final String CARDS = "eu-cards";
    public static final String PREVIEW = "eu-preview";
    public static final String PREVIEW_TITLE = "eu-preview-title";
    public static final String PREVIEW_FOOT = "eu-preview-foot";
    public static final String FACT_LABEL = "eu-fact-label";
    public static final String FACT = "eu-fact";
    public static final String HOME_COLUMNS = "eu-home-columns";
    public static final String HOME_SIDE = "eu-home-side";
    public static final String RESULTS_HEAD = "eu-results-head";
    public static final String TILES = "eu-tiles";
    public static final String COUNTS = "eu-counts";
    public static final String KEYS = "eu-keys";
    public static final String CHOICES = "eu-choices";
    public static final String TABLE = "eu-grid";
    public static final String ROW_LINES = "eu-row-lines";

    private ShellStyles() {}
}
