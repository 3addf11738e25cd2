package org.euthymia.desktop.theme;

/// Style classes of `handout.css`.
public final class HandoutStyles {
    public static final String DESK = "eu-handout-desk";
    public static final String OPTIONS = "eu-handout-options";
    public static final String OPTION_GROUP = "eu-handout-option-group";
    public static final String SEGMENTS = "eu-handout-segments";
    public static final String PREVIEW = "eu-handout-preview";
    public static final String PAGES = "eu-handout-pages";
    public static final String PAPER = "eu-handout-paper";
    public static final String CHECKS = "eu-handout-checks";
    public static final String EDIT = "eu-handout-edit";
    public static final String EDIT_CONTENT = "eu-handout-edit-content";
    public static final String SCORE = "eu-handout-score";
    public static final String SCORE_NUMBER = "eu-handout-score-number";
    public static final String SECTION = "eu-handout-section";
    public static final String LINES = "eu-handout-lines";
    public static final String LINE = "eu-handout-line";
    public static final String LINE_LOCKED = "eu-handout-line-locked";
    public static final String DONE = "eu-handout-done";

    private HandoutStyles() {}
}
