package org.euthymia.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One clinical card: one question or decision.
///
/// @param id lower case, digits and hyphens; unique over all open libraries
/// @param area folder name such as `sleep`; empty for a clinic's card that names none
/// @param origin which library it comes from
/// @param file path inside that library, e.g. `topics/sleep/cbt-i.md`
public record Card(
        String id,
        String title,
        String area,
        Optional<Answer> answer,
        Optional<Pair> pair,
        List<String> keywords,
        Optional<LocalDate> compiled,
        Optional<LocalDate> reviewDue,
        Optional<SignOff> signOff,
        List<String> related,
        List<String> handouts,
        List<String> figures,
        List<String> covers,
        List<Section> sections,
        Origin origin,
        String file) {
    public Card {
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        handouts = List.copyOf(handouts);
        figures = List.copyOf(figures);
        covers = List.copyOf(covers);
        sections = List.copyOf(sections);
    }

    /// The answer block.
    ///
    /// @param text inline text of at most 60 words, opening with the verdict in bold
    public record Answer(List<Inline> text, Optional<Certainty> certainty, List<String> claims) {
        public Answer {
            text = List.copyOf(text);
            claims = List.copyOf(claims);
        }
    }

    /// A card that answers "can DRUG cause SYMPTOM?".
    public record Pair(List<String> drugs, List<String> symptoms) {
        public Pair {
            drugs = List.copyOf(drugs);
            symptoms = List.copyOf(symptoms);
        }
    }

    /// A clinician's recorded sign-off.
    public record SignOff(String by, LocalDate on) {}

    /// Where the review of this card stands on a given day.
    public ReviewState reviewOn(LocalDate today) {
        return ReviewState.of(this, today);
    }

    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(s -> s.kind() == kind).findFirst();
    }
}
