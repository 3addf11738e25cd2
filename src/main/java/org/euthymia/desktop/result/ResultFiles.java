package org.euthymia.desktop.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.euthymia.checklist.Answer;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.PartialDate;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.desktop.visit.VisitNow;
import org.euthymia.exchange.ResponseWriter;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.library.Source;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.PaperEngine;
import org.euthymia.paper.PaperFonts;
import org.euthymia.paper.PaperResult;
import org.euthymia.paper.PaperSize;
import org.euthymia.platform.AtomicFile;
import org.euthymia.problem.Problem;
import org.euthymia.text.Texts;
import org.euthymia.visit.ReasonSheet;
import org.euthymia.visit.Visit;

/// The files that a result can be saved as. Their proposed names say nothing of the patient. Any thread.
final class ResultFiles {
    /// The form that the check answers to, and those that hold the items of its instruments.
    private static final List<String> FORMS = List.of("opioid-mood", "cows", "oud-criteria");

    private final Library library;
    private final Optional<LocalDate> compiled;
    private final Texts visitTexts;
    private final Texts checklistTexts;

    ResultFiles(Library library, Optional<LocalDate> compiled, Texts visitTexts, Texts checklistTexts) {
        this.library = library;
        this.compiled = compiled;
        this.visitTexts = visitTexts;
        this.checklistTexts = checklistTexts;
    }

    /// What came of saving.
    sealed interface Saved {
        /// @param leftOut linkIds of answers that the file could not hold
        record Done(List<String> leftOut) implements Saved {}

        record Failed(Problem problem) implements Saved {}
    }

    static String pdfName(Visit visit) {
        return "opioid-mood-check-" + visit.day() + ".pdf";
    }

    static String fhirName(Visit visit) {
        return "opioid-mood-check-" + visit.day() + ".json";
    }

    /// The reason sheet as it would be printed.
    private PaperDocument sheet(VisitNow now, PaperSize paper) {
        var basis = new ReasonSheet.Basis(
                compiled, id -> library.source(id).map(ResultFiles::reference).orElse(id));
        return new ReasonSheet(visitTexts, checklistTexts, paper).of(now.visit(), now.assessment(), basis);
    }

    /// Short, yet enough to find it.
    private static String reference(Source source) {
        var found = Reference.of(source).identifiers().stream().findFirst();
        return Reference.briefForm(source) + found.map(i -> ", " + i.text()).orElse("") + ".";
    }

    PaperResult pdf(VisitNow now, PaperSize paper) {
        return new PaperEngine(PaperFonts.roboto()).pdf(sheet(now, paper));
    }

    Saved savePdf(VisitNow now, PaperSize paper, Path target) {
        return switch (pdf(now, paper)) {
            case PaperResult.Made(var pdf) -> write(target, pdf.bytes(), List.of());
            case PaperResult.Failed(var problem) -> new Saved.Failed(problem);
        };
    }

    Saved saveFhir(VisitNow now, Path target) {
        var forms = FORMS.stream()
                .flatMap(id -> Stream.ofNullable(library.questionnaires().get(id)))
                .map(Questionnaire::resource)
                .filter(r -> !r.isEmpty())
                .toList();
        if (forms.isEmpty()) {
            return new Saved.Failed(Problem.error("result.form.missing"));
        }
        var written =
                ResponseWriter.write(forms, dated(now.visit()), now.visit().day());
        return write(target, written.json().getBytes(StandardCharsets.UTF_8), written.leftOut());
    }

    /// The day of the visit is an answer too: without it the times in the file could not be judged again.
    private static Answers dated(Visit visit) {
        return visit.answers().known("asOf")
                ? visit.answers()
                : visit.answers().with("asOf", new Answer.Day(PartialDate.of(visit.day())));
    }

    private static Saved write(Path target, byte[] content, List<String> leftOut) {
        try {
            AtomicFile.write(target, content);
            return new Saved.Done(leftOut);
        } catch (IOException _) {
            return new Saved.Failed(Problem.error("result.save.failed"));
        }
    }
}
