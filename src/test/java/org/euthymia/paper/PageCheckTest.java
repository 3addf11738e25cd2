package org.euthymia.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckTest {
    private static PageCheck check(String body) {
        return PageCheck.of(PageLines.of(Papers.pdf(Papers.document(body))));
    }

    @Test
    void anOrdinaryPageIsClean() {
        assertThat(check(Papers.TWO_PAGES).clean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"white-space: nowrap\">one very long line that goes on and on until it leaves the paper for"
                        + " good, as lines do that may not break anywhere</p>",
                "<p style=\"margin-left: -60pt\">too far to the left</p>",
                "<p style=\"margin-left: 440pt; white-space: nowrap\">too far to the right</p>"
            })
    void whatLeavesThePaperIsFound(String body) {
        assertThat(check(body).outside()).isNotEmpty();
        assertThat(check(body).clean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one line</p><p style=\"margin-top: -32pt\">another line over it</p>",
                "<p style=\"line-height: 0.5; width: 100pt\">so close that the lines touch each other</p>"
            })
    void whatIsPrintedOverOtherTextIsFound(String body) {
        assertThat(check(body).overlapping()).isNotEmpty();
    }

    @Test
    void linesTellTheirSizeAndInk() {
        var pdf = Papers.pdf(
                Papers.document("<p style=\"font-size: 20pt\">Some words</p><p style=\"color: white\">Pale</p>"));
        var picture = PdfPages.images(pdf, 72).getFirst();
        var words = line(pdf, "Some");
        assertThat(words.size()).isEqualTo(20);
        assertThat(words.darkness(picture, 72)).isGreaterThan(0.05);
        assertThat(line(pdf, "Pale").darkness(picture, 72)).isZero();
    }

    private static PageLines.Line line(Pdf pdf, String words) {
        return PageLines.of(pdf).getFirst().lines().stream()
                .filter(l -> l.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
