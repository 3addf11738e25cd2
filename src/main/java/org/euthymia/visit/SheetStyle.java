package org.euthymia.visit;

import static org.euthymia.paper.PaperDocument.escaped;

import java.util.List;

/// How the reason sheet looks, and the few elements that it is made of.
final class SheetStyle {
    private SheetStyle() {}

    /// @param page word before the page number
    /// @param of word between the number and how many there are
    static String css(String head, String page, String of, String foot) {
        return """
                @page { margin: 15mm 14mm 14mm 14mm;
                  @top-left { content: "%s"; font: 9.5pt Roboto; vertical-align: bottom; padding-bottom: 3mm; }
                  @top-right { content: "%s " counter(page) " %s " counter(pages); font: 9.5pt Roboto; vertical-align: bottom; padding-bottom: 3mm; }
                  @bottom-left { content: "%s"; font: 9.5pt Roboto; vertical-align: top; padding-top: 3mm; } }
                body { font: 11pt/1.2 Roboto; color: #000; }
                h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm 0; }
                h2 { font-size: 12pt; margin: 3.2mm 0 1mm 0; page-break-after: avoid; }
                p { margin: 0 0 1mm 0; }
                ul { margin: 0 0 1.2mm 0; padding: 0 0 0 5mm; }
                p.sources { font-size: 9.5pt; }
                .box { border: 1pt solid #000; padding: 1.6mm 2.4mm 0.8mm 2.4mm; margin: 0 0 2mm 0; }
                .danger { border-width: 3pt; }
                .ask { border-style: dashed; border-width: 2pt; }
                table { border-collapse: collapse; width: 100%%; margin: 0 0 1.5mm 0; }
                th { text-align: left; font-weight: 700; border-bottom: 1pt solid #000; padding: 0 1.6mm 0.6mm 0; }
                td { vertical-align: top; border-bottom: 0.4pt solid #777; padding: 0.35mm 1.6mm 0.5mm 0; }
                tr { page-break-inside: avoid; }
                .number { text-align: right; padding-right: 0; }
                .mark { display: inline-block; width: 3.4mm; line-height: 3.4mm; text-align: center; font-weight: 700; border: 1pt solid #000; }
                .open { border-style: dashed; }
                .line { border-bottom: 0.6pt solid #000; display: inline-block; width: 70mm; }
                """.formatted(quoted(head), quoted(page), quoted(of), quoted(foot));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    static void heading(StringBuilder out, String id, String text) {
        out.append("<h2 id=\"").append(id).append("\">").append(escaped(text)).append("</h2>\n");
    }

    static void paragraph(StringBuilder out, String text) {
        out.append("<p>").append(escaped(text)).append("</p>\n");
    }

    /// A paragraph with a lead in bold.
    static void paragraph(StringBuilder out, String lead, String text) {
        out.append("<p><b>")
                .append(escaped(lead))
                .append("</b> ")
                .append(escaped(text))
                .append("</p>\n");
    }

    static void list(StringBuilder out, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("<ul>");
            lines.forEach(l -> out.append("<li>").append(escaped(l)).append("</li>"));
            out.append("</ul>\n");
        }
    }

    static void cell(StringBuilder out, String text) {
        out.append("<td>").append(escaped(text)).append("</td>");
    }

    static void headCell(StringBuilder out, String text, int percent) {
        out.append("<th style=\"width:")
                .append(percent)
                .append("%\">")
                .append(escaped(text))
                .append("</th>");
    }

    static void lastHeadCell(StringBuilder out, String text, int percent) {
        out.append("<th class=\"number\" style=\"width:")
                .append(percent)
                .append("%\">")
                .append(escaped(text))
                .append("</th>");
    }

    static void lastCell(StringBuilder out, String text) {
        out.append("<td class=\"number\">").append(escaped(text)).append("</td>");
    }
}
