package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceExportTest {
    private static Source source(Set<String> unverified) {
        return new Source(
                "scherrer2014",
                "article-journal",
                "Opioids & 5% of {mood}",
                List.of(new Source.Author("Scherrer", "Jeffrey F.", ""), new Source.Author("", "", "Study Group")),
                Optional.of(2014),
                Optional.of("J Gen Intern Med"),
                Optional.of("29"),
                Optional.of("3"),
                Optional.of("491-499"),
                Optional.of("10.1007/s11606-013-2648-1"),
                Optional.of("24165926"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unverified);
    }

    @Test
    void ris() {
        assertThat(ReferenceExport.ris(source(Set.of())).split("\r\n"))
                .containsExactly(
                        "TY  - JOUR",
                        "ID  - scherrer2014",
                        "AU  - Scherrer, Jeffrey F.",
                        "AU  - Study Group",
                        "TI  - Opioids & 5% of {mood}",
                        "JO  - J Gen Intern Med",
                        "PY  - 2014",
                        "VL  - 29",
                        "IS  - 3",
                        "SP  - 491",
                        "EP  - 499",
                        "DO  - 10.1007/s11606-013-2648-1",
                        "AN  - 24165926",
                        "ER  - ");
    }

    @Test
    void bibtex() {
        assertThat(ReferenceExport.bibtex(source(Set.of()))).isEqualTo("""
                @article{scherrer2014,
                  author = {Scherrer, Jeffrey F. and {Study Group}},
                  title = {{Opioids \\& 5\\% of \\{mood\\}}},
                  journal = {J Gen Intern Med},
                  year = {2014},
                  volume = {29},
                  number = {3},
                  pages = {491--499},
                  doi = {10.1007/s11606-013-2648-1},
                  pmid = {24165926}
                }
                """);
    }

    @Test
    void whatWasNotSeenIsNotExported() {
        var some = source(Set.of("author", "issued", "page"));
        assertThat(ReferenceExport.ris(some)).doesNotContain("AU  -", "PY  -", "SP  -");
        assertThat(ReferenceExport.bibtex(some)).doesNotContain("author", "year", "pages");
    }
}
