package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {
    private static final String AUTHORS =
            "'author':[{'family':'Scherrer','given':'Jeffrey F.'},{'family':'Salas','given':'J'},"
                    + "{'family':'van der Berg','given':'Jean-Paul'},{'family':'Last','given':'L'}]";

    private static Source source(String fields) {
        var findings = new Findings("sources.json", Origin.BUILT_IN);
        var json = "[{'id':'x1',%s}]".formatted(fields).replace('\'', '"');
        var source = new SourcesReader().read(json, findings).byId().get("x1");
        assertThat(findings.problems().stream().filter(p -> p.isError())).isEmpty();
        assertThat(source).isNotNull();
        return java.util.Objects.requireNonNull(source);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(
                        AUTHORS + ",'title':'A title','container-title':'Ann Fam Med','issued':{'date-parts':[[2016]]},"
                                + "'volume':'14','issue':'1','page':'54-62'",
                        "Scherrer JF, Salas J, van der Berg JP, et al. A title. Ann Fam Med. 2016;14(1):54–62.",
                        "Scherrer et al., 2016"),
                Arguments.of(
                        "'author':[{'family':'A','given':'X Y'},{'family':'B','given':'ZQ'}],'title':'Does it work?',"
                                + "'issued':{'date-parts':[[2016]]},'page':'e100-e113'",
                        "A XY, B ZQ. Does it work? 2016:e100–e113.",
                        "A & B, 2016"),
                Arguments.of(
                        "'author':[{'literal':'US Food and Drug Administration'}],'title':'A label.','volume':'3','issue':'1-2'",
                        "US Food and Drug Administration. A label. 3(1–2).",
                        "US Food and Drug Administration"),
                Arguments.of("'title':'T','container-title':'JAMA','page':'S3-12'", "T. JAMA. S3–12.", "JAMA"),
                Arguments.of(
                        "'title':'A very long title that nobody would ever want to read twice','issue':'4'",
                        "A very long title that nobody would ever want to read twice. (4).",
                        "A very long title that nobody would ever want to…"),
                Arguments.of(
                        "'title':'About something','unverified':['title']", "[About something].", "[About something]"),
                Arguments.of(
                        AUTHORS + ",'title':'T','container-title':'J','volume':'1','issue':'2','page':'3',"
                                + "'issued':{'date-parts':[[2016]]},'unverified':['author (X)','issued (2016)',"
                                + "'container-title','volume','issue','page']",
                        "T.",
                        "T"),
                Arguments.of("'note':'n'", "x1.", "x1"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void writesWhatWasSeenAndNothingElse(String fields, String text, String shortForm) {
        var reference = Reference.of(source(fields));

        assertThat(reference.text()).isEqualTo(text);
        assertThat(reference.shortForm()).isEqualTo(shortForm);
    }

    @Test
    void identifiersStandApart() {
        var all = "'title':'T','DOI':'10.1/x','PMID':'123','PMCID':'PMC9','URL':'https://e.org/a'";

        assertThat(Reference.of(source(all)).identifiers())
                .extracting(Reference.Identifier::text)
                .containsExactly("DOI 10.1/x", "PMID 123", "PMC9", "https://e.org/a");
        assertThat(Reference.of(source(all)).textWithIdentifiers())
                .isEqualTo("T. DOI 10.1/x. PMID 123. PMC9. https://e.org/a.");
        assertThat(Reference.of(source(all + ",'unverified':['DOI','URL']")).identifiers())
                .extracting(Reference.Identifier::text)
                .containsExactly("PMID 123", "PMC9");
        assertThat(Reference.of(source("'title':'T'")).textWithIdentifiers()).isEqualTo("T.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full text seen|FULL_TEXT",
                "seen in full or nearly so|FULL_TEXT",
                "abstract seen|ABSTRACT",
                "abstract seen (cut before the last result)|ABSTRACT",
                "abstract seen (methods); figures from a secondary summary|SECONDARY_PAGE",
                "excerpt seen (key points)|EXCERPT",
                "chapter opening seen; the rest not|EXCERPT",
                "excerpt seen; second-hand|SECONDARY_PAGE",
                "cited by another page only|SECONDARY_PAGE",
                "F11 entries read in a public copy|AS_NOTED",
            })
    void saysWhatWasRead(String note, WhatWasRead expected) {
        assertThat(WhatWasRead.of(source("'title':'T','note':'" + note + "'"))).isEqualTo(expected);
    }

    @Test
    void saysThatNothingIsSaid() {
        assertThat(WhatWasRead.of(source("'title':'T'"))).isEqualTo(WhatWasRead.NOT_SAID);
    }

    @Test
    void everyReadingHasItsOwnWords() {
        var spanish = Texts.of("library", Locale.of("es"));

        assertThat(Stream.of(WhatWasRead.values()).map(w -> w.words(Texts.of("library", Locale.ENGLISH))))
                .containsExactly(
                        "Full text read",
                        "Abstract read",
                        "Excerpt read",
                        "Read on a secondary page",
                        "Read in part; see its note",
                        "Not said what was read");
        assertThat(WhatWasRead.ABSTRACT.words(spanish)).isEqualTo("Leído el resumen");
    }
}
