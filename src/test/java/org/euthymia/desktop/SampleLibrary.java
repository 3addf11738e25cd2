package org.euthymia.desktop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.Block;
import org.euthymia.library.Card;
import org.euthymia.library.Certainty;
import org.euthymia.library.Evidence;
import org.euthymia.library.Inline;
import org.euthymia.library.Library;
import org.euthymia.library.Origin;
import org.euthymia.library.Section;
import org.euthymia.library.SectionKind;
import org.euthymia.library.Source;
import org.euthymia.problem.Problem;

/// A small made-up library.
public final class SampleLibrary {
    public static final LocalDate COMPILED = LocalDate.of(2026, 11, 22);
    public static final LocalDate DUE = LocalDate.of(2027, 11, 22);

    private SampleLibrary() {}

    public static Library small() {
        return of(
                List.of(),
                card("mu-receptors", "Mu receptors and mood", "neurotransmitters", "Mixed picture."),
                card("sleep-stages", "What do opioids do to sleep stages?", "sleep", "Lighter, less deep."),
                card("methadone-apnoea", "Can methadone cause sleep apnoea?", "sleep", "Yes, probably."),
                card("restless-legs", "Restless legs and opioids", "sleep", "Eased, then worse."),
                card("oxycodone-depression", "Can oxycodone cause depression?", "depression", "Linked, not proven."),
                card("tramadol-depression", "Can tramadol cause depression?", "depression", "Not well studied."),
                card("taper-mood", "Tapering and mood", "treatment", "Watch closely."));
    }

    public static Library of(List<Problem> problems, Card... cards) {
        var byId = new LinkedHashMap<String, Card>();
        Arrays.stream(cards).forEach(card -> byId.put(card.id(), card));
        return new Library(byId, Map.of("smith2020", source()), "0123456789abcdef", problems);
    }

    public static Card card(String id, String title, String area, String verdict) {
        var answer = new Card.Answer(
                List.of(
                        new Inline.Strong(List.of(new Inline.Text(verdict))),
                        new Inline.Text(" What is known of " + title + " in a few plain words.")),
                Optional.of(Certainty.LOW),
                List.of());
        return new Card(
                id,
                title,
                area,
                Optional.of(answer),
                Optional.empty(),
                List.of(),
                Optional.of(COMPILED),
                Optional.of(DUE),
                Optional.empty(),
                List.of("taper-mood"),
                List.of(),
                List.of(),
                List.of(),
                sections(),
                Origin.BUILT_IN,
                "topics/" + area + "/" + id + ".md");
    }

    public static Card reviewed(Card card, Optional<LocalDate> due, Optional<Card.SignOff> signOff) {
        return new Card(
                card.id(),
                card.title(),
                card.area(),
                card.answer(),
                card.pair(),
                card.keywords(),
                card.compiled(),
                due,
                signOff,
                card.related(),
                card.handouts(),
                card.figures(),
                card.covers(),
                card.sections(),
                card.origin(),
                card.file());
    }

    private static List<Section> sections() {
        var rests = new Section(
                SectionKind.RESTS_ON,
                SectionKind.RESTS_ON.heading(),
                List.of(list(statement("First finding."), statement("Second finding."))),
                10);
        var sides = new Section(
                SectionKind.FOR_AND_AGAINST,
                SectionKind.FOR_AND_AGAINST.heading(),
                List.of(
                        new Block.Heading(3, List.of(new Inline.Text("For"))),
                        list(statement("Speaks for it.")),
                        new Block.Heading(3, List.of(new Inline.Text("Against"))),
                        list(statement("Speaks against it."), statement("So does this."))),
                20);
        return List.of(rests, sides);
    }

    private static Block.ItemList list(Block.Statement... statements) {
        return new Block.ItemList(
                true,
                1,
                Arrays.stream(statements).map(s -> new Block.Item(List.of(s))).toList());
    }

    private static Block.Statement statement(String words) {
        return new Block.Statement(
                List.of(new Inline.Text(words + " "), new Inline.Citation(List.of("smith2020"))), Evidence.NONE, 12);
    }

    private static Source source() {
        return new Source(
                "smith2020",
                "article-journal",
                "A study",
                List.of(new Source.Author("Smith", "A", "")),
                Optional.of(2020),
                Optional.of("Journal"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of());
    }
}
