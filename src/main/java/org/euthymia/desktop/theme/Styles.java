package org.euthymia.desktop.theme;

/// Style classes of `components.css`. A test proves that each stands in a stylesheet.
public final class Styles {
    /// For `Text` nodes in a `TextFlow`.
    public static final String TEXT = "eu-text";
    public static final String TITLE = "eu-title";
    public static final String SECTION = "eu-section";
    public static final String ANSWER_TEXT = "eu-answer-text";
    public static final String READING = "eu-reading";
    public static final String STATEMENT_TEXT = "eu-statement-text";
    public static final String STRONG = "eu-strong";
    public static final String META = "eu-meta";
    public static final String GROUP_LABEL = "eu-group-label";
    public static final String SMALLEST = "eu-smallest";
    public static final String EMPHASIS = "eu-emphasis";
    public static final String CODE = "eu-code";
    public static final String WARNING_TEXT = "eu-warning-text";
    public static final String DANGER_TEXT = "eu-danger-text";
    public static final String ICON_SMALL = "eu-icon-small";
    public static final String ICON_ACCENT = "eu-icon-accent";
    public static final String ICON_WARNING = "eu-icon-warning";
    public static final String ICON_DANGER = "eu-icon-danger";
    public static final String PRIMARY = "eu-primary";
    public static final String SMALL = "eu-small";
    public static final String LINK = "eu-link";
    public static final String ICON_BUTTON = "eu-icon-button";
    public static final String KEY = "eu-key";
    public static final String CHIP = "eu-chip";
    public static final String CARD_BOX = "eu-card-box";
    public static final String ANSWER_BLOCK = "eu-answer-block";
    public static final String STALE = "eu-stale";
    public static final String STALE_TAG = "eu-stale-tag";
    public static final String CALLOUT_SAFETY = "eu-callout-safety";
    public static final String CALLOUT_CAUTION = "eu-callout-caution";
    public static final String CALLOUT_NOTE = "eu-callout-note";
    public static final String ERROR = "eu-error";
    public static final String SIDE = "eu-side";
    public static final String ROW = "eu-row";
    public static final String MATCH = "eu-match";
    public static final String CERTAINTY_BAR = "eu-certainty-bar";
    public static final String CERTAINTY_BAR_FILLED = "eu-certainty-bar-filled";
    public static final String CITATION = "eu-citation";

    private Styles() {}
}
