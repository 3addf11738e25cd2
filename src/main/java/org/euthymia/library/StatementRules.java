package org.euthymia.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each statement of a built-in card must bring: citations, claims that are checked, sources and figures that are
/// theirs. For one card.
final class StatementRules {
    private final Claims claims;
    private final Findings findings;

    StatementRules(Claims claims, Findings findings) {
        this.claims = claims;
        this.findings = findings;
    }

    void check(Said said) {
        var evidence = said.evidence();
        if (evidence.aboutLibrary()) {
            return;
        }
        if (evidence.equals(Evidence.NONE)) {
            findings.error(
                    said.at(), said.form() == Said.Form.TABLE ? "library.strict.table" : "library.strict.attributes");
            return;
        }
        if (evidence.claims().isEmpty()) {
            findings.error(said.at(), "library.strict.claims");
        }
        // What a patient is told carries claims but no footnotes.
        if (said.citations().isEmpty() && said.section() != SectionKind.TELL_THE_PATIENT) {
            findings.error(said.at(), "library.strict.citation");
        }
        evidence.claims().forEach(c -> claim(c, said.at()));
        sources(said);
        figures(said.plain() + " " + evidence.who().orElse(""), evidence.claims(), said.at());
        weight(said);
    }

    /// Design and certainty belong to the findings that a reader weighs; a callout or a table may gather several
    /// designs.
    private void weight(Said said) {
        var weighed = said.form() == Said.Form.ITEM
                && (said.section() == SectionKind.RESTS_ON || said.section() == SectionKind.FOR_AND_AGAINST);
        if (weighed && said.evidence().design().isEmpty()) {
            findings.error(said.at(), "library.strict.weight", "design");
        }
        if (weighed && said.evidence().certainty().isEmpty()) {
            findings.error(said.at(), "library.strict.weight", "certainty");
        }
    }

    void claim(String id, Spot at) {
        var claim = claims.claim(id);
        if (claim.isEmpty()) {
            findings.error(at, "library.strict.claim.unknown", id);
        } else if (claim.get().status() != Claim.Status.CHECKED) {
            findings.error(at, "library.strict.claim.unchecked", id);
        }
    }

    private void sources(Said said) {
        var theirs = new HashSet<String>();
        known(said.evidence().claims()).forEach(c -> theirs.addAll(c.sources()));
        if (!theirs.isEmpty()) {
            said.citations().stream()
                    .filter(s -> !theirs.contains(s))
                    .forEach(s -> findings.error(said.at(), "library.strict.source", s));
        }
    }

    /// @param sources cited; each must belong to one of the claims
    void sources(List<Located> sources, List<String> claimIds) {
        var theirs = new HashSet<String>();
        known(claimIds).forEach(c -> theirs.addAll(c.sources()));
        if (!theirs.isEmpty()) {
            sources.stream()
                    .filter(s -> !theirs.contains(s.text()))
                    .forEach(s -> findings.error(s.at(), "library.strict.source", s.text()));
        }
    }

    void figures(String plain, List<String> claimIds, Spot at) {
        figures(plain, claimIds, Set.of(), at);
    }

    /// @param others figures that need no claim
    void figures(String plain, List<String> claimIds, Set<String> others, Spot at) {
        var theirs = new HashSet<String>(others);
        known(claimIds).forEach(c -> theirs.addAll(Figures.in(c.statement())));
        Figures.in(plain).stream()
                .filter(f -> !theirs.contains(f))
                .distinct()
                .forEach(f -> findings.error(at, "library.strict.figure", f, String.join(", ", claimIds)));
    }

    private List<Claim> known(List<String> ids) {
        return ids.stream().map(claims::claim).flatMap(Optional::stream).toList();
    }
}
