package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a word is, and its plain form.
class WordSplitterTest {
    /// Parts are set apart by dots, words by spaces.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Opioids and SLEEP | opioids and sleep",
                "5-HT | 5.ht",
                "5HT2A | 5.ht.2.a",
                "PHQ‑9 | phq.9",
                "ST-elevation | st.elevation",
                "- a -b c- d--e | a b c d e",
                "F11.21. | f.11.21",
                "e.g. this | e.g this",
                "1.31–1.74 | 1.31 1.74",
                "49,770 veterans | 49 770 veterans",
                "snake_case | snake.case",
                "and/or a+b x&y | and or a b x y",
                "don't don’t DON`T | dont dont dont",
                "patient's patients' 'quoted' | patient patients quoted",
                "rock'n'roll | rocknroll",
                "Ménière naïve Ångström | meniere naive angstrom",
                "œdema Æther straße STRASSE | oedema aether strasse strasse",
                "İstanbul ısı | istanbul isi",
                "ΣΊΣΥΦΟΣ σίσυφος | σισυφοσ σισυφοσ",
                "μ µ α2 Δ-opioid μg | mu mu alpha.2 delta.opioid μg",
                "CO₂ x² Ⅳ ﬁne ½ ① | co.2 x.2 iv fine 1",
                "٣ mg | 3 mg",
                "ｆｕｌｌ 𝐛𝐨𝐥𝐝 | full bold",
                "opi\u00adoid opi\u200boid | opioid opioid",
                "e\u0301 \u0301 | e",
                "10mg 20 mg | 10.mg 20 mg",
                "😀a😀 5️⃣ | a 5",
                "睡眠 שָׁלוֹם | 睡眠 שלום",
                ">= % © ™ … | ",
            })
    void splits(String text, @Nullable String expected) {
        var words = WordSplitter.split(text).stream()
                .map(compound -> String.join(".", compound.forms()))
                .toList();
        assertThat(String.join(" ", words)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void partsKnowTheirPlaces() {
        var text = "In Me\u0301nie\u0300re’s 5-HT";
        var parts = WordSplitter.split(text).stream()
                .flatMap(compound -> compound.parts().stream())
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
        assertThat(parts).isEqualTo(List.of("In", "Me\u0301nie\u0300re", "5", "HT"));
    }

    @Test
    void unpairedSurrogatesAndControlCharactersEndWords() {
        var words = WordSplitter.split("a\ud800b\udc00c\u0000d\u001fe\uffff").stream()
                .map(Compound::joined)
                .toList();
        assertThat(words).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void onlyCompoundsWithALetterAreWrittenAsOneWord() {
        assertThat(WordSplitter.split("5-HT").getFirst().joins()).isTrue();
        assertThat(WordSplitter.split("1.51").getFirst().joins()).isFalse();
        assertThat(WordSplitter.split("sleep").getFirst().joins()).isFalse();
    }
}
