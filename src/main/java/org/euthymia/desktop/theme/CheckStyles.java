package org.euthymia.desktop.theme;

/// Style classes of `check.css`. A test proves that each stands there.
public final class CheckStyles {
    public static final String VERDICT = "eu-verdict";
    public static final String REASON = "eu-reason";
    public static final String REASON_WORDS = "eu-reason-words";
    public static final String REASON_BECAUSE = "eu-reason-because";
    public static final String REASON_SPEAKS = "eu-reason-speaks";
    public static final String REASON_SOURCES = "eu-reason-sources";
    public static final String REASON_SHORT = "eu-reason-short";
    public static final String REASON_STACKED = "eu-reason-stacked";
    public static final String SCORE_VIEW = "eu-score-view";
    public static final String SCORE_HEAD = "eu-score-head";
    public static final String SCORE_NUMBER = "eu-score-number";
    public static final String SCORE_BAR = "eu-score-bar";
    public static final String SCORE_TRACK = "eu-score-track";
    public static final String SCORE_FILLED = "eu-score-filled";
    public static final String SCORE_OPEN = "eu-score-open";
    public static final String SCORE_TICK = "eu-score-tick";
    public static final String FLAG = "eu-flag";
    public static final String FLAG_ICON = "eu-flag-icon";
    public static final String FLAG_WORDS = "eu-flag-words";
    public static final String URGENCY = "eu-urgency";

    private CheckStyles() {}
}
