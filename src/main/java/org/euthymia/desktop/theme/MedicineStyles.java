package org.euthymia.desktop.theme;

/// Style classes of `medicines.css`.
public final class MedicineStyles {
    public static final String PAGE = "eu-medicines";
    public static final String HEAD = "eu-medicines-head";
    public static final String ADD_BOX = "eu-medicines-add-box";
    public static final String ADD = "eu-medicines-add";
    public static final String COLUMNS = "eu-medicines-columns";
    public static final String MEDICINE = "eu-medicine";
    public static final String MEDICINE_LINE = "eu-medicine-line";
    public static final String CELL_AMOUNT = "eu-cell-amount";
    public static final String CELL_FACTOR = "eu-cell-factor";
    public static final String CELL_MME = "eu-cell-mme";
    public static final String CELL_DELETE = "eu-cell-delete";
    public static final String CAVEAT = "eu-caveat";
    public static final String QUESTION = "eu-question";
    public static final String QUESTION_WORDS = "eu-question-words";
    public static final String ANSWERS = "eu-answers";
    public static final String ANSWER = "eu-answer-key";
    public static final String ANSWER_FIELD = "eu-answer-field";
    public static final String UNKNOWN_MARK = "eu-unknown-mark";
    public static final String UNDO = "eu-undo";
    public static final String TOTAL = "eu-total";
    public static final String TOTAL_HEAD = "eu-total-head";
    public static final String SCORE = "eu-score";
    public static final String BAR_TRACK = "eu-dose-track";
    public static final String BAR_FILLED = "eu-dose-filled";
    public static final String BAR_OPEN = "eu-dose-open";
    public static final String BAR_TICK = "eu-dose-tick";
    public static final String ACTIONS = "eu-medicines-actions";
    public static final String FACTORS = "eu-factors";
    public static final String SIDE = "eu-medicines-side";
    public static final String SIDE_CONTENT = "eu-medicines-side-content";
    public static final String INTERACTIONS = "eu-interactions";
    public static final String PAIR = "eu-pair";
    public static final String PAIR_HEAD = "eu-pair-head";
    public static final String PAIR_NAME = "eu-pair-name";
    public static final String PAIR_ROW = "eu-pair-row";
    public static final String PAIR_SERIOUS = "eu-pair-serious";
    public static final String PAIR_CAUTION = "eu-pair-caution";
    public static final String PAIR_NOTE = "eu-pair-note";

    private MedicineStyles() {}
}
