package org.euthymia.paper;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.printing.PDFPageable;
import org.euthymia.platform.ErrorCode;
import org.euthymia.platform.Progress;
import org.euthymia.problem.Problem;

/// Sends a PDF to a printer. A queue that takes PDF gets that very file; another gets its pages drawn. The job's name
/// tells nothing of a patient. Slow: never on the thread of a user interface.
public final class PaperPrinter {
    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
    private static final String JOB = "Euthymia";

    private final PrintQueues queues;

    PaperPrinter(PrintQueues queues) {
        this.queues = queues;
    }

    /// The printers of this machine.
    public static PaperPrinter ofThisMachine() {
        return new PaperPrinter(PrintQueues.ofThisMachine());
    }

    /// Every printer, the usual one first; empty if there is none or they cannot be asked.
    public List<Printer> printers() {
        try {
            var usual = queues.usual().map(PrintService::getName);
            var found = new ArrayList<Printer>();
            for (var service : queues.all()) {
                var isUsual = usual.filter(service.getName()::equals).isPresent();
                var printer = new Printer(service.getName(), isUsual, accepts(service), papers(service));
                found.add(isUsual ? 0 : found.size(), printer);
            }
            return List.copyOf(found);
        } catch (RuntimeException _) {
            // The queue broke off while it was asked.
            return List.of();
        }
    }

    /// Prints on the usual printer, or on the only one.
    public PrintOutcome print(Pdf pdf, PaperSize paper, Progress progress) {
        return printers().stream()
                .findFirst()
                .map(p -> print(pdf, paper, p.name(), progress))
                .orElseGet(() -> failed("paper.print.none"));
    }

    /// @param printer its name
    /// @param paper what the PDF was laid out for
    /// @param progress told of pages; may ask to stop until the job is handed over
    public PrintOutcome print(Pdf pdf, PaperSize paper, String printer, Progress progress) {
        try {
            if (queues.all().isEmpty()) {
                return failed("paper.print.none");
            }
            var found = queues.all().stream()
                    .filter(s -> s.getName().equals(printer))
                    .findFirst();
            if (found.isEmpty()) {
                return failed("paper.print.gone", printer);
            }
            return unready(found.get(), paper).orElseGet(() -> send(pdf, paper, found.get(), progress));
        } catch (RuntimeException e) {
            return failed("paper.print.failed", printer, ErrorCode.of(e));
        }
    }

    private Optional<PrintOutcome> unready(PrintService service, PaperSize paper) {
        if (!queues.spoolerFound()) {
            return Optional.of(failed("paper.print.lpr"));
        }
        if (!accepts(service)) {
            return Optional.of(failed("paper.print.refused", service.getName()));
        }
        if (!papers(service).contains(paper)) {
            return Optional.of(failed("paper.print.paper", service.getName(), paper.word()));
        }
        return Optional.empty();
    }

    private static PrintOutcome send(Pdf pdf, PaperSize paper, PrintService service, Progress progress) {
        progress.at(0, pdf.pages());
        if (progress.cancelled()) {
            return new PrintOutcome.Cancelled();
        }
        var request = new HashPrintRequestAttributeSet();
        request.add(media(paper));
        request.add(new JobName(JOB, null));
        try {
            if (service.isDocFlavorSupported(PDF)) {
                service.createPrintJob().print(new SimpleDoc(pdf.content(), PDF, null), request);
            } else {
                draw(pdf, service, request, progress);
            }
            progress.at(pdf.pages(), pdf.pages());
            return new PrintOutcome.Sent(service.getName(), pdf.pages());
        } catch (PrinterAbortException _) {
            return new PrintOutcome.Cancelled();
        } catch (PrintException | PrinterException | IOException e) {
            return failed("paper.print.failed", service.getName(), ErrorCode.of(e));
        }
    }

    /// For a printer that knows no PDF: the operating system's driver gets each page drawn.
    private static void draw(Pdf pdf, PrintService service, PrintRequestAttributeSet request, Progress progress)
            throws IOException, PrinterException {
        try (var document = PdfPages.open(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            var pages = new PDFPageable(document);
            job.setPageable(new WatchedPages(pages, progress));
            job.print(request);
        }
    }

    private static boolean accepts(PrintService service) {
        return service.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    private static Set<PaperSize> papers(PrintService service) {
        var papers = EnumSet.noneOf(PaperSize.class);
        for (var paper : PaperSize.values()) {
            if (service.isAttributeValueSupported(media(paper), null, null)) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static MediaSizeName media(PaperSize paper) {
        return switch (paper) {
            case LETTER -> MediaSizeName.NA_LETTER;
            case A4 -> MediaSizeName.ISO_A4;
        };
    }

    private static PrintOutcome failed(String key, Object... args) {
        return new PrintOutcome.Failed(Problem.error(key, args));
    }
}
