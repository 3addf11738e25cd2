package org.euthymia.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SvgTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/euthymia/figure/forest.svg");

    private static String svg(Figure figure) {
        return Svg.of(drawing(figure), figure.about().title(), figure.about().alt());
    }

    private static Drawing drawing(Figure figure) {
        return new FigureLayout(new FigureWords(Texts.of("figure", Locale.ENGLISH)))
                .lay(figure, 330, TextMeasure.roboto(1), true);
    }

    @Test
    void aForestIsDrawnAsReviewed() throws IOException {
        assertThat(svg(SampleFigures.forest())).isEqualTo(Files.readString(GOLDEN));
    }

    @TestFactory
    Stream<DynamicTest> isWellFormedAndSaysWhatEveryTextPrimitiveSays() {
        return RealFigures.all().stream()
                .map(f -> DynamicTest.dynamicTest(f.about().id(), () -> {
                    var bytes = svg(f).getBytes(StandardCharsets.UTF_8);
                    var document = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes));
                    var texts = document.getElementsByTagName("text");
                    var words = drawing(f).primitives().stream()
                            .filter(Primitive.Words.class::isInstance)
                            .map(Primitive.Words.class::cast)
                            .toList();
                    assertThat(texts.getLength()).isEqualTo(words.size());
                    for (var i = 0; i < words.size(); i++) {
                        assertThat(texts.item(i).getTextContent())
                                .isEqualTo(words.get(i).text());
                    }
                    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                            .isEqualTo(f.about().alt());
                }));
    }

    @Test
    void usesNoColourAndNothingFromOutside() {
        for (var figure : RealFigures.all()) {
            assertThat(svg(figure).replaceAll("#(000|fff|333|999)", ""))
                    .doesNotContain("\"#")
                    .doesNotContain("href")
                    .doesNotContain("url(");
        }
    }
}
