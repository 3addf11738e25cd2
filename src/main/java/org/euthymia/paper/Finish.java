package org.euthymia.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The last touches to a PDF before it is written.
final class Finish {
    private Finish() {}

    static Pdf finished(PDDocument pdf, String title, Locale language) throws IOException {
        pdf.getDocumentCatalog().setLanguage(language.toLanguageTag());
        // What was printed tells its own date; that of the machine would make each copy another file.
        var info = pdf.getDocumentInformation();
        info.getCOSObject().removeItem(COSName.CREATION_DATE);
        info.getCOSObject().removeItem(COSName.MOD_DATE);
        pdf.setDocumentId((long) Objects.hash(title, language));
        var out = new ByteArrayOutputStream(64 * 1024);
        pdf.save(out);
        return new Pdf(out.toByteArray(), pdf.getNumberOfPages(), title, language);
    }
}
