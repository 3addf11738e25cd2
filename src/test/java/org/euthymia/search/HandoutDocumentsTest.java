package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.Handouts;
import org.junit.jupiter.api.Test;

class HandoutDocumentsTest {
    private static Handout handout(HandoutLanguage language, String title, String point, String... keywords) {
        var line = new Handout.Line(List.of(new Handout.Run(point, false)), List.of());
        return new Handout(
                "naloxone",
                language,
                title,
                "1.0",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(keywords),
                Optional.empty(),
                Optional.empty(),
                List.of(new Handout.Section(Handout.MAIN, "Main", List.of(line))),
                false,
                "");
    }

    @Test
    void oneDocumentIsFoundByTheWordsOfBothLanguages() {
        var spanish = handout(HandoutLanguage.SPANISH, "Cómo usar la naloxona", "Tenga una.", "sobredosis");
        var english = handout(HandoutLanguage.ENGLISH, "How to use naloxone", "Keep one.", "overdose", "Narcan");
        var documents = HandoutDocuments.of(new Handouts(List.of(spanish, english), Optional.empty()));
        assertThat(documents).hasSize(1);
        var document = documents.getFirst();
        assertThat(document.kind()).isEqualTo(Kind.HANDOUT);
        assertThat(document.id()).isEqualTo("handout:naloxone");
        assertThat(document.title()).isEqualTo("How to use naloxone");
        assertThat(document.answer()).isEqualTo("Keep one.");
        assertThat(document.keywords()).containsExactly("Cómo usar la naloxona", "sobredosis", "overdose", "Narcan");
        assertThat(document.parts().stream().map(SearchDocument.Part::body)).containsExactly("Tenga una.", "Keep one.");
    }

    @Test
    void aClinicsHandoutInOneLanguageIsFoundToo() {
        var only = handout(HandoutLanguage.SPANISH, "Solo español", "Uno.", "x");
        var documents = HandoutDocuments.of(new Handouts(List.of(only), Optional.empty()));
        assertThat(documents.getFirst().title()).isEqualTo("Solo español");
    }
}
