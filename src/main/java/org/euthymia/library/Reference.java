package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A source written out in one consistent style after Vancouver's. What was not seen in the source itself is left out;
/// a title that was not seen is shown in square brackets, as is usual for a supplied title.
///
/// @param text `Scherrer JF, Salas J, Copeland LA, et al. Prescription opioid duration ... Ann Fam Med.
/// 2016;14(1):54–62.`
/// @param shortForm `Scherrer et al., 2016`; no year if it is not known
/// @param identifiers DOI, PMID, PMCID and web address, those that are known, in this order
public record Reference(String text, String shortForm, List<Identifier> identifiers) {
    private static final int MOST_AUTHORS = 3;
    private static final int SHORT_TITLE = 48;
    private static final int BRIEF_TITLE = 34;
    /// Offices that are known by their initials.
    private static final Map<String, String> OFFICES = Map.of(
            "food and drug administration", "FDA",
            "centers for disease control and prevention", "CDC",
            "department of health and human services", "HHS",
            "national institute of mental health", "NIMH",
            "american society of addiction medicine", "ASAM",
            "national association of boards of pharmacy", "NABP",
            "suicide prevention resource center", "SPRC");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=[A-Za-z]?\\d)");

    public Reference {
        identifiers = List.copyOf(identifiers);
    }

    public enum Scheme {
        DOI("DOI "),
        PMID("PMID "),
        PMCID(""),
        URL("");

        private final String prefix;

        Scheme(String prefix) {
            this.prefix = prefix;
        }
    }

    /// @param value without prefix, e.g. `10.1370/afm.1885`
    public record Identifier(Scheme scheme, String value) {
        /// As shown: `DOI 10.1370/afm.1885`, `PMID 26755784`, `PMC4709156`, or the web address.
        public String text() {
            return scheme.prefix + value;
        }
    }

    public static Reference of(Source source) {
        var parts = new ArrayList<String>();
        authors(source).map(Reference::stopped).ifPresent(parts::add);
        parts.add(stopped(title(source)));
        seen(source, "container-title", source.container())
                .map(Reference::stopped)
                .ifPresent(parts::add);
        volume(source).map(Reference::stopped).ifPresent(parts::add);
        return new Reference(String.join(" ", parts), shortForm(source), identifiers(source));
    }

    /// The text with every identifier after it, each ended by a full stop.
    public String textWithIdentifiers() {
        return identifiers.isEmpty()
                ? text
                : text + " " + identifiers.stream().map(i -> i.text() + ".").collect(Collectors.joining(" "));
    }

    /// Authors, journal, year and pages without the title: for where the title stands by itself. May be empty.
    public static String byline(Source source) {
        return Stream.of(authors(source), seen(source, "container-title", source.container()), volume(source))
                .flatMap(Optional::stream)
                .map(Reference::stopped)
                .collect(Collectors.joining(" "));
    }

    private static <T> Optional<T> seen(Source source, String field, Optional<T> value) {
        return source.unverified().contains(field) ? Optional.empty() : value;
    }

    private static List<Source.Author> seenAuthors(Source source) {
        return source.unverified().contains("author") ? List.of() : source.authors();
    }

    private static Optional<String> authors(Source source) {
        var authors = seenAuthors(source);
        var names =
                authors.stream().limit(MOST_AUTHORS).map(Reference::fullName).collect(Collectors.joining(", "));
        return authors.isEmpty()
                ? Optional.empty()
                : Optional.of(authors.size() > MOST_AUTHORS ? names + ", et al" : names);
    }

    private static String fullName(Source.Author author) {
        if (!author.literal().isEmpty()) {
            return author.literal();
        }
        return (author.family() + " " + initials(author.given())).strip();
    }

    private static String initials(String given) {
        var out = new StringBuilder();
        for (var part : given.split("[\\s.\\-\u2010\u2011]+", -1)) {
            if (!part.isEmpty() && part.length() <= 3 && part.equals(part.toUpperCase(java.util.Locale.ROOT))) {
                // Already initials, e.g. "JF".
                out.append(part);
            } else if (!part.isEmpty()) {
                out.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
            }
        }
        return out.toString();
    }

    /// The title, in square brackets if it was not seen in the source itself.
    public static String title(Source source) {
        return supplied(source, source.title().isEmpty() ? source.id() : source.title());
    }

    private static String shortTitle(Source source) {
        return supplied(source, shortened(source.title().isEmpty() ? source.id() : source.title(), SHORT_TITLE));
    }

    private static String supplied(Source source, String title) {
        return source.unverified().contains("title") && !title.startsWith("[") ? "[" + title + "]" : title;
    }

    /// `2016;14(1):54–62`, or as much of it as is known.
    private static Optional<String> volume(Source source) {
        var out = new StringBuilder();
        var year = seen(source, "issued", source.year());
        var volume = seen(source, "volume", source.volume());
        var issue = seen(source, "issue", source.issue());
        var pages = seen(source, "page", source.page());
        year.ifPresent(out::append);
        if (volume.isPresent() || issue.isPresent()) {
            out.append(year.isPresent() ? ";" : "").append(volume.orElse(""));
            issue.ifPresent(i -> out.append('(').append(ranged(i)).append(')'));
        }
        pages.ifPresent(p -> out.append(out.isEmpty() ? "" : ":").append(ranged(p)));
        return out.isEmpty() ? Optional.empty() : Optional.of(out.toString());
    }

    private static String ranged(String numbers) {
        return RANGE.matcher(numbers).replaceAll("–");
    }

    private static String stopped(String text) {
        return text.matches("(?s).*[.?!]") ? text : text + ".";
    }

    private static String shortForm(Source source) {
        var year = seen(source, "issued", source.year()).map(y -> ", " + y).orElse("");
        return shortName(source) + year;
    }

    private static String shortName(Source source) {
        var authors = seenAuthors(source);
        return switch (authors.size()) {
            case 0 -> seen(source, "container-title", source.container()).orElseGet(() -> shortTitle(source));
            case 1 -> surname(authors.getFirst());
            case 2 -> surname(authors.getFirst()) + " & " + surname(authors.getLast());
            default -> surname(authors.getFirst()) + " et al.";
        };
    }

    /// The shortest form that still leads to the source: `Scherrer 2016`, `FDA 2019`; no year if it is not known.
    public static String briefForm(Source source) {
        var authors = seenAuthors(source);
        var name = authors.isEmpty()
                ? seen(source, "container-title", source.container())
                        .orElseGet(() -> supplied(source, shortened(source.title(), BRIEF_TITLE)))
                : surname(authors.getFirst());
        for (var office : OFFICES.entrySet()) {
            name = name.replaceFirst("(?i)^(?:the )?(?:u\\.?s\\.? )?" + office.getKey() + "$", office.getValue());
        }
        return shortened(name, BRIEF_TITLE)
                + seen(source, "issued", source.year()).map(y -> " " + y).orElse("");
    }

    private static String surname(Source.Author author) {
        if (!author.literal().isEmpty()) {
            return author.literal();
        }
        return author.family().isEmpty() ? author.given() : author.family();
    }

    private static String shortened(String title, int longest) {
        if (title.length() <= longest) {
            return title;
        }
        var cut = title.lastIndexOf(' ', longest);
        return title.substring(0, cut > 0 ? cut : longest).replaceFirst("[\\s,:;.]+$", "") + "…";
    }

    private static List<Identifier> identifiers(Source source) {
        var out = new ArrayList<Identifier>();
        seen(source, "DOI", source.doi()).ifPresent(v -> out.add(new Identifier(Scheme.DOI, v)));
        seen(source, "PMID", source.pmid()).ifPresent(v -> out.add(new Identifier(Scheme.PMID, v)));
        seen(source, "PMCID", source.pmcid()).ifPresent(v -> out.add(new Identifier(Scheme.PMCID, v)));
        seen(source, "URL", source.url()).ifPresent(v -> out.add(new Identifier(Scheme.URL, v)));
        return out;
    }
}
