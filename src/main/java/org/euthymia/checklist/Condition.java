package org.euthymia.checklist;

import java.util.List;

/// What competes, with what would tell it apart, its sources and its card.
public enum Condition {
    WITHDRAWAL(
            "condition.withdrawal",
            "separates.withdrawal",
            "withdrawal-or-depression",
            "icd11online6C434 wesson2003cows"),
    SEDATION("condition.sedation", "separates.sedation", "opioids-with-sedatives", "fda2016opioidbenzo_dsc"),
    PAIN("condition.pain", "separates.pain", "pain-opioids-depression", "aaron2025 secrest2024"),
    APNOEA(
            "condition.apnoea",
            "separates.apnoea",
            "when-to-order-a-sleep-study",
            "chung2019predictive selvanathan2021simple"),
    HYPOGONADISM(
            "condition.hypogonadism",
            "separates.hypogonadism",
            "hypogonadism",
            "bawor2014methadone bhasin2018testosterone"),
    ADRENAL("condition.adrenal", "separates.adrenal", "adrenal-insufficiency", "donegan2018oai fda2016opioid"),
    THYROID("condition.thyroid", "separates.thyroid", "differential-diagnosis", ""),
    ALCOHOL("condition.alcohol", "separates.alcohol", "differential-diagnosis", "santo2024"),
    SEDATIVES(
            "condition.sedatives",
            "separates.sedatives",
            "benzodiazepines-and-sedatives",
            "secrest2024 fda2016opioidbenzo_dsc"),
    STIMULANTS("condition.stimulants", "separates.stimulants", "differential-diagnosis", "santo2024"),
    MEDICINES("condition.medicines", "separates.medicines", "differential-diagnosis", "psychdbSmidd"),
    BIPOLAR("condition.bipolar", "separates.bipolar", "differential-diagnosis", "santo2022 moodcheck2021"),
    PTSD("condition.ptsd", "separates.ptsd", "veterans", "santo2022 prins2016pcptsd5 demidenko2017"),
    GRIEF("condition.grief", "separates.grief", "differential-diagnosis", ""),
    INDEPENDENT("condition.independent", "separates.independent", "induced-or-independent", "psychdbSmidd nunes2006"),
    PERINATAL("condition.perinatal", "separates.perinatal", "perinatal", "perinatal2023 uspstf2023");

    private final String name;
    private final String separates;
    private final String card;
    /// Ids, a space between: an enum holds nothing that could change.
    private final String sources;

    Condition(String name, String separates, String card, String sources) {
        this.name = name;
        this.separates = separates;
        this.card = card;
        this.sources = sources;
    }

    /// Its name.
    public Phrase title() {
        return Phrase.of(name);
    }

    Phrase separatedBy() {
        return Phrase.of(separates);
    }

    String card() {
        return card;
    }

    /// Empty where nothing was searched: general knowledge, and said so in its words.
    List<String> sources() {
        return sources.isEmpty() ? List.of() : List.of(sources.split(" "));
    }
}
