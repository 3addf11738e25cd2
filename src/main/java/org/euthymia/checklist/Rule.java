package org.euthymia.checklist;

import java.util.List;

/// Every rule by name: its plain statement and rationale (in the bundle, under the keys given here) and the sources it
/// rests on. This page and the bundle are what a clinician signs off; a change of either is a new [Checklist#RULES].
public enum Rule {
    SCOPE("scope", "rule.scope.statement", "rule.scope.rationale", Kind.ELEMENT, false, "uspstf2022adol"),
    A(
            "A",
            "rule.A.statement",
            "rule.A.rationale",
            Kind.ELEMENT,
            false,
            "psychdbSmidd wikidocSmidd levis2020phq2 arroll2010"),
    B1(
            "B1",
            "rule.B1.statement",
            "rule.B1.rationale",
            Kind.ELEMENT,
            true,
            "psychdbSmidd wikidocSmidd icd11online6C434"),
    B2(
            "B2",
            "rule.B2.statement",
            "rule.B2.rationale",
            Kind.ELEMENT,
            true,
            "psychdbSmidd wikidocSmidd hasin2002effects"),
    C1("C1", "rule.C1.statement", "rule.C1.rationale", Kind.ELEMENT, false, "psychdbSmidd hasin2002effects"),
    C1_WORSE("C1-worse", "rule.C1worse.statement", "rule.C1worse.rationale", Kind.ELEMENT, false, "psychdbSmidd"),
    C2("C2", "rule.C2.statement", "rule.C2.rationale", Kind.ELEMENT, true, "psychdbSmidd sapkota2022early"),
    C3("C3", "rule.C3.statement", "rule.C3.rationale", Kind.ELEMENT, false, "psychdbSmidd nunes2006"),
    D("D", "rule.D.statement", "rule.D.rationale", Kind.ELEMENT, false, "psychdbSmidd wikidocSmidd"),
    E("E", "rule.E.statement", "rule.E.rationale", Kind.ELEMENT, false, "psychdbSmidd wikidocSmidd loinc442616"),
    W(
            "W",
            "rule.W.statement",
            "rule.W.rationale",
            Kind.ELEMENT,
            false,
            "wikidocSmidd icd11online6C434 ncbiCowsTable wesson2003cows"),
    O(
            "O",
            "rule.O.statement",
            "rule.O.rationale",
            Kind.ELEMENT,
            false,
            "psychdbSmidd bawor2014methadone donegan2018oai santo2022 secrest2024"),
    R0(
            "R0",
            "rule.R0.statement",
            "rule.R0.rationale",
            Kind.CONSEQUENCE,
            true,
            "simon2013item9 vaItem92016 nimhAsq phq9proxy2021"),
    R1(
            "R1",
            "rule.R1.statement",
            "rule.R1.rationale",
            Kind.CONSEQUENCE,
            false,
            "psychdbSmidd levis2020phq2 mughal2021 bentley2021"),
    R2(
            "R2",
            "rule.R2.statement",
            "rule.R2.rationale",
            Kind.CONSEQUENCE,
            true,
            "psychdbSmidd wikidocSmidd icd11online6C434"),
    R3(
            "R3",
            "rule.R3.statement",
            "rule.R3.rationale",
            Kind.CONSEQUENCE,
            true,
            "psychdbSmidd wikidocSmidd scherrer2016trd"),
    R4("R4", "rule.R4.statement", "rule.R4.rationale", Kind.CONSEQUENCE, false, "psychdbSmidd hasin2002effects"),
    R5("R5", "rule.R5.statement", "rule.R5.rationale", Kind.CONSEQUENCE, true, "psychdbSmidd sapkota2022early"),
    R6("R6", "rule.R6.statement", "rule.R6.rationale", Kind.CONSEQUENCE, false, "psychdbSmidd nunes2006"),
    R7("R7", "rule.R7.statement", "rule.R7.rationale", Kind.CONSEQUENCE, false, "psychdbSmidd wikidocSmidd"),
    R8("R8", "rule.R8.statement", "rule.R8.rationale", Kind.CONSEQUENCE, false, "psychdbSmidd loinc442616"),
    R9(
            "R9",
            "rule.R9.statement",
            "rule.R9.rationale",
            Kind.CONSEQUENCE,
            true,
            "wikidocSmidd icd11online6C434 ncbiCowsTable"),
    R10(
            "R10",
            "rule.R10.statement",
            "rule.R10.rationale",
            Kind.CONSEQUENCE,
            false,
            "bawor2014methadone mhscalesMdq moodcheck2021"),
    R11("R11", "rule.R11.statement", "rule.R11.rationale", Kind.CONSEQUENCE, false, "dakwar2011"),
    R12(
            "R12",
            "rule.R12.statement",
            "rule.R12.rationale",
            Kind.CONSEQUENCE,
            true,
            "nunes2006 heroin36months2009 cdc2022cds vadod2022"),
    R13(
            "R13",
            "rule.R13.statement",
            "rule.R13.rationale",
            Kind.CONSEQUENCE,
            false,
            "psychdbSmidd asam2020pocket hhs2019 niceNg215 agnoli2021");

    /// Whether the flag is decided on it.
    public enum Kind {
        /// An element of the flag: the flag can be worked out anew from these alone.
        ELEMENT,
        /// What follows from an element, or how the program behaves.
        CONSEQUENCE
    }

    private final String id;
    private final String statement;
    private final String rationale;
    private final Kind kind;
    private final boolean chosenHere;
    /// Ids, a space between: an enum holds nothing that could change.
    private final String sources;

    Rule(String id, String statement, String rationale, Kind kind, boolean chosenHere, String sources) {
        this.id = id;
        this.statement = statement;
        this.rationale = rationale;
        this.kind = kind;
        this.chosenHere = chosenHere;
        this.sources = sources;
    }

    /// The name used in JSON, e.g. `B2`.
    public String id() {
        return id;
    }

    /// The rule in plain words.
    public Phrase statement() {
        return Phrase.of(statement);
    }

    /// Why it is a rule.
    public Phrase rationale() {
        return Phrase.of(rationale);
    }

    public Kind kind() {
        return kind;
    }

    /// [D]: a threshold of it was chosen by us, not by a source.
    public boolean chosenHere() {
        return chosenHere;
    }

    /// Ids of the sources it rests on.
    public List<String> sources() {
        return sources.isEmpty() ? List.of() : List.of(sources.split(" "));
    }
}
