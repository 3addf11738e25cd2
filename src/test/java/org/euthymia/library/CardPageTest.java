package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;

/// A whole card as text and as HTML.
class CardPageTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final String RICH = """
            ---
            id: rich
            title: "<A> & \\"B\\""
            answer: "**Yes & no.** See [that](card:good)."
            certainty: moderate
            compiled: 2026-11-22
            related: [good, other]
            ---
            Before.

            ## What it rests on

            1. First. [@jones2021; @smith2020]
               {claims="C-1" design="Cohort" who="<50 people" certainty="low"}

               More of it.
            2. Second. [@smith2020]
               - inner

            ### For <it>

            > [!SAFETY]
            > Keep `x < y` going.

            > quoted

            | a | b |
            |---|---|
            | 1 & 2 | [@unlisted] |

            From labels. [@smith2020] {claims="C-1" design="Label"}

            ```
            <script>
            ```

            5. Fifth
            """;

    private final Card card = Cards.read("rich", RICH);
    private final Library library = Cards.library(Cards.GOOD, card);
    private final CardWords words = new CardWords(Texts.of("library", Locale.ENGLISH));

    @Test
    void asText() {
        assertThat(CardPage.of(card, library, TODAY, words)).isEqualTo("""
                <A> & "B"
                =========

                Yes & no. See that.
                Certainty: moderate

                Before.

                What it rests on
                ----------------
                1. First. [1, 2]
                   Cohort · <50 people · Certainty: low
                   More of it.
                2. Second. [2]
                   - inner

                For <it>
                Safety
                  Keep x < y going.
                  quoted
                a | b
                1 & 2 | [3]
                From labels. [2]
                Label
                  <script>
                5. Fifth

                Related
                -------
                - A good card (good)

                Sources
                -------
                1. On mood. (Abstract read)
                2. On sleep. (Abstract read)
                3. unlisted

                Compiled from the cited sources on 22 Nov 2026; not yet signed off by a clinician.
                """);
    }

    @Test
    void asHtml() {
        var html = CardHtml.of(card, library, TODAY, words);

        assertThat(html.replaceAll("(?s)<style>.*</style>", "")).isEqualTo("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>&lt;A&gt; &amp; &quot;B&quot;</title>

                </head>
                <body>
                <article lang="en">
                <h1>&lt;A&gt; &amp; &quot;B&quot;</h1>
                <p class="answer"><strong>Yes &amp; no.</strong> See that.</p>
                <p class="evidence">Certainty: moderate</p>
                <section>
                <p>Before.</p>
                </section>
                <section>
                <h2>What it rests on</h2>
                <ol>
                <li>
                <p>First. <sup><a href="#source-1">1</a>, <a href="#source-2">2</a></sup></p>
                <p class="evidence">Cohort · &lt;50 people · Certainty: low</p>
                <p>More of it.</p>
                </li>
                <li>
                <p>Second. <sup><a href="#source-2">2</a></sup></p>
                <ul>
                <li>
                <p>inner</p>
                </li>
                </ul>
                </li>
                </ol>
                <h3>For &lt;it&gt;</h3>
                <div class="callout safety" role="note">
                <p><strong>Safety</strong></p>
                <p>Keep <code>x &lt; y</code> going.</p>
                </div>
                <blockquote>
                <p>quoted</p>
                </blockquote>
                <table>
                <thead><tr><th scope="col">a</th><th scope="col">b</th></tr>
                </thead>
                <tbody>
                <tr><td>1 &amp; 2</td><td><sup><a href="#source-3">3</a></sup></td></tr>
                </tbody>
                </table>
                <p>From labels. <sup><a href="#source-2">2</a></sup></p>
                <p class="evidence">Label</p>
                <pre>&lt;script&gt;</pre>
                <ol start="5">
                <li>
                <p>Fifth</p>
                </li>
                </ol>
                </section>
                </article>
                <h2>Related</h2>
                <ul>
                <li>A good card</li>
                </ul>
                <h2>Sources</h2>
                <ol>
                <li id="source-1">On mood. (Abstract read)</li>
                <li id="source-2">On sleep. (Abstract read)</li>
                <li id="source-3">unlisted</li>
                </ol>
                <p class="review">Compiled from the cited sources on 22 Nov 2026; not yet signed off by a clinician.</p>
                </body>
                </html>
                """);
    }

    @Test
    void nothingInHtmlLeadsOutOrRuns() {
        var hostile = Cards.read("rich", """
                ---
                id: rich
                title: "</title><script>alert(1)</script>"
                ---
                <script>alert(1)</script>

                [x](javascript:alert(1)) [y](https://e.org) ![z](https://e.org/z.png) <img src=x onerror=alert(1)>

                "'> {who="<script>"}
                """);
        var html = CardHtml.of(hostile, library, TODAY, words);

        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("href=\"");
    }
}
