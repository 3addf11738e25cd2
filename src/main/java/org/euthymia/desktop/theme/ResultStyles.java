package org.euthymia.desktop.theme;

/// Style classes of `result.css`. A test proves that each stands there.
public final class ResultStyles {
    public static final String PAGE = "eu-reasons-page";
    public static final String ACTIONS = "eu-reasons-actions";
    public static final String MESSAGE = "eu-reasons-message";
    public static final String SAFETY = "eu-reasons-safety";
    public static final String SAFETY_ASK = "eu-reasons-safety-ask";
    public static final String OPTION = "eu-reasons-option";
    public static final String RECORDED = "eu-reasons-recorded";
    public static final String OPEN = "eu-reasons-open";
    public static final String RULES = "eu-reasons-rules";
    public static final String RULES_HEAD = "eu-reasons-rules-head";
    public static final String COLUMNS = "eu-reasons-columns";
    public static final String MARK_COLUMN = "eu-reasons-mark-column";
    public static final String SCORES = "eu-reasons-scores";
    public static final String BLOCK = "eu-reasons-block";
    public static final String SIDE = "eu-reasons-side";
    public static final String SIDE_CONTENT = "eu-reasons-side-content";
    public static final String FOLLOW_UP = "eu-follow-up";
    public static final String CHOICES = "eu-follow-up-choices";
    public static final String CHOICE = "eu-follow-up-choice";
    public static final String INPUT_ERROR = "eu-input-error";
    public static final String OUTLOOK = "eu-outlook";
    public static final String TURN = "eu-turn";
    public static final String IN_VIEW_DETAIL = "eu-in-view-detail";

    private ResultStyles() {}
}
