package org.euthymia.desktop.theme;

/// Style classes of `result.css`. A test proves that each stands there.
public final class ResultStyles {
    public static final String PAGE = "eu-reasons-page";
    public static final String ACTIONS = "eu-result-actions";
    public static final String MESSAGE = "eu-result-message";
    public static final String SAFETY = "eu-result-safety";
    public static final String SAFETY_ASK = "eu-result-safety-ask";
    public static final String OPTION = "eu-result-option";
    public static final String RECORDED = "eu-result-recorded";
    public static final String OPEN = "eu-result-open";
    public static final String RULES = "eu-result-rules";
    public static final String RULES_HEAD = "eu-result-rules-head";
    public static final String COLUMNS = "eu-result-columns";
    public static final String MARK_COLUMN = "eu-result-mark-column";
    public static final String SCORES = "eu-result-scores";
    public static final String BLOCK = "eu-result-block";
    public static final String SIDE = "eu-result-side";
    public static final String SIDE_CONTENT = "eu-result-side-content";
    public static final String FOLLOW_UP = "eu-follow-up";
    public static final String CHOICES = "eu-follow-up-choices";
    public static final String CHOICE = "eu-follow-up-choice";
    public static final String INPUT_ERROR = "eu-input-error";
    public static final String OUTLOOK = "eu-outlook";
    public static final String TURN = "eu-turn";
    public static final String IN_VIEW_DETAIL = "eu-in-view-detail";

    private ResultStyles() {}
}
