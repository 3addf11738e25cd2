package org.euthymia.desktop.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.euthymia.library.Source;
import org.euthymia.text.Texts;

/// A source in words, after the Vancouver style. A field that was not seen in the source itself is left out; an unseen
/// title is kept and says so.
final class Reference {
    private static final int AUTHORS_IN_FULL = 6;
    private static final int AUTHORS_IN_BYLINE = 3;

    private final Source source;
    private final Texts texts;

    Reference(Source source, Texts texts) {
        this.source = source;
        this.texts = texts;
    }

    /// `Scherrer et al. Title. J Gen Intern Med 2014; 29: 491–499`
    String brief() {
        return sentences(List.of(briefAuthors(), title(), where()));
    }

    /// `Scherrer, Svrakic, Freedland et al. J Gen Intern Med 2014; 29: 491–499`
    String byline() {
        return sentences(List.of(authors(AUTHORS_IN_BYLINE, false), where()));
    }

    /// The whole reference on one line, as it is copied.
    String full() {
        var ids = new StringBuilder();
        source.doi().ifPresent(doi -> ids.append(" doi:").append(doi));
        source.pmid().ifPresent(pmid -> ids.append(" PMID: ").append(pmid));
        if (ids.isEmpty()) {
            source.url()
                    .filter(_ -> seen("URL"))
                    .ifPresent(url -> ids.append(' ').append(url));
        }
        return sentences(List.of(authors(AUTHORS_IN_FULL, true), title(), where())) + "." + ids;
    }

    /// The title, marked if it was not seen in the source.
    String title() {
        var title = stripStop(source.title());
        return seen("title") ? title : texts.get("card.source.title-unverified", title);
    }

    /// `Scherrer 2014`: enough to tell sources apart by ear.
    String spoken() {
        var first = seen("author") && !source.authors().isEmpty()
                ? family(source.authors().getFirst())
                : title();
        return year().map(y -> first + " " + y).orElse(first);
    }

    private String briefAuthors() {
        return authors(source.authors().size() == 2 ? 2 : 1, false);
    }

    private String authors(int most, boolean initials) {
        if (!seen("author") || source.authors().isEmpty()) {
            return "";
        }
        var shown = source.authors().stream()
                .limit(most)
                .map(a -> initials ? withInitials(a) : family(a))
                .collect(Collectors.joining(", "));
        return source.authors().size() > most ? shown + " et al" : shown;
    }

    private static String family(Source.Author author) {
        return author.family().isEmpty() ? author.literal() : author.family();
    }

    private static String withInitials(Source.Author author) {
        var initials = author.given()
                .codePoints()
                .filter(Character::isUpperCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return author.family().isEmpty() || initials.isEmpty() ? family(author) : author.family() + " " + initials;
    }

    private String where() {
        var where = new StringBuilder();
        source.container().filter(_ -> seen("container-title")).ifPresent(where::append);
        year().ifPresent(y -> where.append(where.isEmpty() ? "" : " ").append(y));
        source.volume()
                .filter(_ -> seen("volume"))
                .ifPresent(v -> where.append("; ").append(v));
        source.page()
                .filter(_ -> seen("page"))
                .ifPresent(p -> where.append(": ").append(p.replaceAll("(?<=\\d)-(?=\\d)", "–")));
        return where.toString();
    }

    private Optional<String> year() {
        return source.year().filter(_ -> seen("issued")).map(y -> Integer.toString(y));
    }

    private boolean seen(String field) {
        return source.unverified().stream().noneMatch(u -> u.equals(field) || u.startsWith(field + " "));
    }

    private static String sentences(List<String> parts) {
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(". "));
    }

    private static String stripStop(String title) {
        var t = title.strip();
        return t.endsWith(".") ? t.substring(0, t.length() - 1) : t;
    }
}
