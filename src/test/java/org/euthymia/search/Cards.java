package org.euthymia.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.Origin;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;

/// A small made-up library, and how it becomes documents.
final class Cards {
    private static final Source SCHERRER = source("scherrer2014", "Prescription Opioid Duration and Depression", 2014);
    private static final Source UNCITED = source("uncited2001", "Nobody cites this paper on oxycodone", 2001);

    private Cards() {}

    static Library library() {
        return library(
                "made-up",
                card("oxycodone-depression", "Can oxycodone cause or worsen depression?")
                        .answer(
                                "Linked, not proven. The longer opioids are taken, the more often new depression comes.")
                        .keywords("OxyContin", "low mood")
                        .pair("oxycodone", "depression")
                        .section("What it rests on", "Over 180 days: HR 1.51 (95% CI 1.31–1.74), v under 90 days.")
                        .section("At the visit", "Ask when the low mood began. Score the PHQ-9 and write it down.")
                        .citing("scherrer2014"),
                card("tramadol-depression", "Can tramadol cause depression?")
                        .answer("Not shown. Tramadol also blocks serotonin reuptake.")
                        .pair("tramadol", "depression")
                        .section("What it rests on", "In rats, tramadol acted like an antidepressant on 5-HT nerves."),
                card("opioids-sleep", "Opioids and sleep stages")
                        .answer("Opioids cut deep sleep and REM sleep; people wake more often.")
                        .keywords("insomnia", "sleep architecture")
                        .section("What it rests on", "Morphine cut slow-wave sleep by a third in one night."),
                card("apnoea", "Central sleep apnoea on opioids")
                        .answer("Common on high doses. A sleep study shows it.")
                        .keywords("sleep apnea", "SDB")
                        .section("What it rests on", "Ménière disease was an exclusion. ST-elevation was not.")
                        .section("Ventilators", "Adaptive servo-ventilation lowered the index to 8 an hour."),
                card("withdrawal", "Withdrawal and insomnia")
                        .answer("Insomnia is the symptom of withdrawal that lasts longest.")
                        .section("Tell the patient", "Don't stop suddenly. The patient's partner may help."),
                card("diabetes", "Diabetes, pain and mood")
                        .answer("Depression is twice as frequent with diabetes.")
                        .section("What it rests on", "Diabetic neuropathy needs a μ-opioid less often than thought."),
                card("oud-treatment", "Antidepressants in opioid use disorder")
                        .answer("Treat both. Methadone and buprenorphine go on.")
                        .keywords("SSRI", "CBT-I", "PHQ9")
                        .section("What it rests on", "F11.21 is the code in remission. Avoid a CYP2D6 inhibitor."));
    }

    static Library library(String hash, Draft... cards) {
        var byId = new LinkedHashMap<String, Card>();
        for (var draft : cards) {
            var card = draft.card();
            byId.put(card.id(), card);
        }
        return new Library(byId, Map.of(SCHERRER.id(), SCHERRER, UNCITED.id(), UNCITED), hash, List.of());
    }

    /// As the library's own plain text, in small.
    static CardDocuments documents() {
        return new CardDocuments(
                Cards::plain,
                section -> section.blocks().stream()
                        .map(block -> block instanceof Block.Statement s ? plain(s.text()) : "")
                        .collect(Collectors.joining("\n")));
    }

    private static String plain(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Text t ? t.text() : "")
                .collect(Collectors.joining());
    }

    static Draft card(String id, String title) {
        return new Draft(id, title);
    }

    private static Source source(String id, String title, int year) {
        return source(id, title, year, Set.of());
    }

    static Source source(String id, String title, int year, Set<String> unverified) {
        return new Source(
                id,
                "article-journal",
                title,
                List.of(new Source.Author("Scherrer", "Jeffrey F.", "")),
                Optional.of(year),
                Optional.of("J Gen Intern Med"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("10.1007/s11606-013-2648-1"),
                Optional.of("24165926"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unverified);
    }

    /// A card in the making.
    static final class Draft {
        private final String id;
        private final String title;
        private String answer = "";
        private Optional<Card.Pair> pair = Optional.empty();
        private List<String> keywords = List.of();
        private final List<Section> sections = new ArrayList<>();
        private List<Inline> citations = List.of();

        private Draft(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Draft answer(String text) {
            answer = text;
            return this;
        }

        Draft pair(String drug, String symptom) {
            pair = Optional.of(new Card.Pair(List.of(drug), List.of(symptom)));
            return this;
        }

        Draft keywords(String... words) {
            keywords = List.of(words);
            return this;
        }

        Draft section(String heading, String body) {
            var statement = new Block.Statement(List.of(new Inline.Text(body)), Evidence.NONE, 1);
            sections.add(new Section(SectionKind.ofHeading(heading), heading, List.of(statement), 1));
            return this;
        }

        Draft citing(String... sources) {
            citations = List.of(new Inline.Citation(List.of(sources)));
            return this;
        }

        Card card() {
            if (!citations.isEmpty()) {
                var cited = new Block.Statement(citations, Evidence.NONE, 1);
                sections.add(new Section(SectionKind.OTHER, "", List.of(cited), 1));
            }
            return new Card(
                    id,
                    title,
                    "sleep",
                    answer.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Card.Answer(List.of(new Inline.Text(answer)), Optional.empty(), List.of())),
                    pair,
                    keywords,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    sections,
                    Origin.BUILT_IN,
                    "topics/" + id + ".md");
        }
    }
}
