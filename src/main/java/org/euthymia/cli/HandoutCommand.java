package org.euthymia.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.Handout;
import org.euthymia.handout.HandoutEdit;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.PrintRequest;
import org.euthymia.handout.PrintSize;
import org.euthymia.handout.Sheet;
import org.euthymia.handout.SheetResult;
import org.euthymia.library.Reference;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.PdfFile;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `handout ID [--lang en|es] [--size normal|large] [--paper letter|a4] [-o FILE.pdf] [--force] [--html]`
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        description = "Writes a handout for a patient as PDF, in the language of --lang.")
final class HandoutCommand implements Callable<Integer> {
    private final Session session;
    private final GlobalOptions global;

    @Parameters(index = "0", paramLabel = "ID", description = "the handout's id, as library list shows it")
    private String id = "";

    @Option(names = "--size", description = "normal (14 pt) or large (20 pt) (default ${DEFAULT-VALUE})")
    private String size = "normal";

    @Option(names = "--paper", description = "letter or a4 (default: the one usual here)")
    private @Nullable String paper;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write (default: ID-LANG.pdf in this folder; with --html: standard output)")
    private @Nullable Path output;

    @Option(names = "--force", description = "replace FILE if it is there")
    private boolean force;

    @Option(names = "--html", description = "the page that the PDF is made of, instead of the PDF")
    private boolean html;

    HandoutCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        var wanted = PrintSize.ofWord(size);
        if (wanted.isEmpty()) {
            return refuse(options, Problem.error("cli.handout.size", size), ExitCode.USAGE);
        }
        var usual = PaperSize.usual(session.outside().locale());
        var sheet = Optional.ofNullable(paper).map(PaperSize::ofWord).orElse(Optional.of(usual));
        if (sheet.isEmpty()) {
            return refuse(options, Problem.error("cli.handout.paper", String.valueOf(paper)), ExitCode.USAGE);
        }
        var language = language(options);
        if (language.isEmpty()) {
            var word = options.language().map(Locale::toLanguageTag).orElse("");
            return refuse(options, Problem.error("cli.handout.lang", word), ExitCode.USAGE);
        }
        try (var core = session.core(options)) {
            return write(core, options, language.get(), wanted.get(), sheet.get());
        }
    }

    /// The one asked for, which has to be there; else that of this machine.
    private Optional<HandoutLanguage> language(StartOptions options) {
        return options.language().isPresent()
                ? options.language().flatMap(l -> HandoutLanguage.ofWord(l.getLanguage()))
                : Optional.of(HandoutLanguage.of(session.outside().locale()));
    }

    private int write(Core core, StartOptions options, HandoutLanguage language, PrintSize wanted, PaperSize sheet) {
        var library = core.library();
        library.problems().stream().filter(HandoutCommand::isAboutHandouts).forEach(p -> session.problem(p, options));
        if (library.handouts().isEmpty()) {
            return refuse(options, Problem.error("cli.handout.none"), ExitCode.UNREADABLE);
        }
        var handout = library.handouts().get(language, id);
        if (handout.isEmpty()) {
            var known = String.join(", ", library.handouts().ids());
            return refuse(options, Problem.error("cli.handout.unknown", id, language.word(), known), ExitCode.FOUND);
        }
        var request = new PrintRequest(
                wanted,
                sheet,
                core.today(),
                source -> library.source(source).map(Reference::briefForm),
                library.handouts().theme());
        var edit = HandoutEdit.of(handout.get(), ClinicDetails.NONE);
        return switch (core.handoutPress().sheet(edit, request)) {
            case SheetResult.Failed(var problem) -> refuse(options, problem, ExitCode.USAGE);
            case SheetResult.Made(var made) ->
                html ? writeHtml(made, options) : writePdf(made, handout.get(), wanted, options);
        };
    }

    private static boolean isAboutHandouts(Problem problem) {
        return problem.isError()
                && problem.place().filter(p -> p.file().startsWith("handouts/")).isPresent();
    }

    private int writeHtml(Sheet sheet, StartOptions options) {
        var page = sheet.document().html();
        if (output == null) {
            session.out(page);
            return ExitCode.FINE;
        }
        var problem = PdfFile.save(page.getBytes(StandardCharsets.UTF_8), output, force);
        return problem.map(p -> refuse(options, p, ExitCode.USAGE)).orElse(ExitCode.FINE);
    }

    private int writePdf(Sheet sheet, Handout handout, PrintSize wanted, StartOptions options) {
        var large = wanted == PrintSize.LARGE ? "-large" : "";
        var target = output != null
                ? output
                : Path.of(handout.id() + "-" + handout.language().word() + large + ".pdf");
        var problem = PdfFile.save(sheet.pdf(), target, force);
        if (problem.isPresent()) {
            return refuse(options, problem.get(), ExitCode.USAGE);
        }
        var texts = session.texts(options);
        var goal = sheet.scores().reachesGoal() ? texts.get("handout.goal") : texts.get("handout.hard");
        session.out(texts.get("handout.written", target.toString(), sheet.pdf().pages(), goal));
        if (!sheet.unprintable().isEmpty()) {
            session.out(texts.get("handout.unprintable", sheet.unprintable()));
        }
        return ExitCode.FINE;
    }

    private int refuse(StartOptions options, Problem problem, int code) {
        session.problem(problem, options);
        return code;
    }
}
