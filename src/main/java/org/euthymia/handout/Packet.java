package org.euthymia.handout;

import static org.euthymia.paper.PaperDocument.escaped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.paper.PdfBinder;
import org.euthymia.text.Texts;

/// Everything a patient takes home from a visit, bound as one PDF behind a list of what is in it.
///
/// @param language of the list
/// @param size of the list's print
/// @param paper of the list; the parts should be made for the same
/// @param day of the visit
/// @param parts handouts and any other page, in order
public record Packet(
        HandoutLanguage language,
        PrintSize size,
        PaperSize paper,
        LocalDate day,
        ClinicDetails clinic,
        List<Pdf> parts) {
    public Packet {
        parts = List.copyOf(parts);
    }

    /// The list and the parts as one PDF; each part keeps its own page numbers and language.
    public PaperResult bind(PaperEngine engine) {
        return switch (engine.pdf(cover())) {
            case PaperResult.Failed failed -> failed;
            case PaperResult.Made made -> {
                var all = new ArrayList<Pdf>();
                all.add(made.pdf());
                all.addAll(parts);
                yield PdfBinder.bind(all);
            }
        };
    }

    PaperDocument cover() {
        var texts = HandoutHtml.texts(language);
        var body = new StringBuilder();
        body.append("<div class=\"").append(size.word()).append("\">\n<h1 id=\"title\">");
        body.append(escaped(texts.get("packet.title"))).append("</h1>\n<p>");
        body.append(escaped(language.weekday(day))).append("</p>\n");
        clinicLine().ifPresent(l -> body.append("<p>").append(escaped(l)).append("</p>\n"));
        body.append("<div class=\"section\"><h2 id=\"list\">");
        body.append(escaped(texts.get("packet.list"))).append("</h2>\n<ul>\n");
        parts.forEach(p -> body.append(part(p, texts)));
        body.append("</ul></div>\n</div>\n");
        return new PaperDocument(
                texts.get("packet.title"),
                Locale.forLanguageTag(language.word()),
                paper,
                HandoutCss.plain(size, texts),
                body.toString());
    }

    private static String part(Pdf part, Texts texts) {
        var pages = texts.get("packet.pages", part.pages());
        return "<li><b lang=\"" + part.language().toLanguageTag() + "\">" + escaped(part.title()) + "</b>, "
                + escaped(pages) + "</li>\n";
    }

    private Optional<String> clinicLine() {
        var known = List.of(clinic.name(), clinic.clinician(), clinic.phone()).stream()
                .filter(s -> !s.isEmpty())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
    }
}
