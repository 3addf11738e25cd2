package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A source in the two exchange formats that reference managers read. Fields that were not seen in the source are left
/// out, as on
/// screen. Pure; any thread.
public final class ReferenceExport {
    private ReferenceExport() {}

    /// RIS, as published by its first users: one tag a line, `ER` at the end.
    public static String ris(Source source) {
        var lines = new ArrayList<String>();
        lines.add("TY  - " + (isArticle(source) ? "JOUR" : "ELEC"));
        lines.add("ID  - " + source.id());
        seen(source, "author", source.authors())
                .forEach(a ->
                        lines.add("AU  - " + (a.literal().isEmpty() ? a.family() + ", " + a.given() : a.literal())));
        one(source, "title", Optional.of(source.title())).ifPresent(t -> lines.add("TI  - " + t));
        one(source, "container-title", source.container()).ifPresent(c -> lines.add("JO  - " + c));
        one(source, "issued", source.year().map(String::valueOf)).ifPresent(y -> lines.add("PY  - " + y));
        one(source, "volume", source.volume()).ifPresent(v -> lines.add("VL  - " + v));
        one(source, "issue", source.issue()).ifPresent(i -> lines.add("IS  - " + i));
        one(source, "page", source.page()).ifPresent(p -> pages(p, lines));
        one(source, "DOI", source.doi()).ifPresent(d -> lines.add("DO  - " + d));
        one(source, "PMID", source.pmid()).ifPresent(p -> lines.add("AN  - " + p));
        one(source, "URL", source.url()).ifPresent(u -> lines.add("UR  - " + u));
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static void pages(String pages, List<String> lines) {
        var ends = pages.split("[-–]", 2);
        lines.add("SP  - " + ends[0].strip());
        if (ends.length > 1) {
            lines.add("EP  - " + ends[1].strip());
        }
    }

    /// BibTeX: `@article` or `@misc`, UTF-8, its special characters escaped.
    public static String bibtex(Source source) {
        var fields = new ArrayList<String>();
        var authors = seen(source, "author", source.authors()).stream()
                .map(a -> a.literal().isEmpty()
                        ? escaped(a.family() + ", " + a.given())
                        : "{" + escaped(a.literal()) + "}")
                .toList();
        if (!authors.isEmpty()) {
            fields.add("  author = {" + String.join(" and ", authors) + "}");
        }
        field("title", one(source, "title", Optional.of(source.title())).map(t -> "{" + escaped(t) + "}"), fields);
        field(
                isArticle(source) ? "journal" : "howpublished",
                plain(source, "container-title", source.container()),
                fields);
        field("year", plain(source, "issued", source.year().map(String::valueOf)), fields);
        field("volume", plain(source, "volume", source.volume()), fields);
        field("number", plain(source, "issue", source.issue()), fields);
        field("pages", plain(source, "page", source.page()).map(p -> p.replaceAll("[-–]+", "--")), fields);
        field("doi", one(source, "DOI", source.doi()), fields);
        field("pmid", one(source, "PMID", source.pmid()), fields);
        field("url", one(source, "URL", source.url()), fields);
        return "@" + (isArticle(source) ? "article" : "misc") + "{" + source.id() + ",\n" + String.join(",\n", fields)
                + "\n}\n";
    }

    private static void field(String name, Optional<String> value, List<String> fields) {
        value.ifPresent(v -> fields.add("  " + name + " = {" + v + "}"));
    }

    private static Optional<String> plain(Source source, String name, Optional<String> value) {
        return one(source, name, value).map(ReferenceExport::escaped);
    }

    private static Optional<String> one(Source source, String name, Optional<String> value) {
        return value.filter(v -> !source.unverified().contains(name) && !v.isBlank());
    }

    private static <T> List<T> seen(Source source, String name, List<T> values) {
        return source.unverified().contains(name) ? List.of() : values;
    }

    private static boolean isArticle(Source source) {
        return source.type().startsWith("article");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ").replaceAll("([&%$#_{}])", "\\\\$1");
    }
}
