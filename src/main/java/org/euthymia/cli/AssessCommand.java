package org.euthymia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.euthymia.checklist.AnswersReader;
import org.euthymia.checklist.AnswersReading;
import org.euthymia.checklist.Assessment;
import org.euthymia.checklist.AssessmentText;
import org.euthymia.checklist.Checklist;
import org.euthymia.checklist.ChecklistWords;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.euthymia.problem.ProblemText;
import org.euthymia.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assess [--json] [FILE...|-]`
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description =
                "Answers in YAML or JSON (a map of linkId to value, or a FHIR QuestionnaireResponse) -> assessment.")
final class AssessCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    /// No check comes near: more is not read into memory.
    private static final int MOST_BYTES = 4 * AnswersReader.LONGEST;

    private final Session session;
    private final GlobalOptions global;

    @Option(names = "--json", description = "one JSON object a file, one a line")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "answers; - or none: standard input")
    private List<String> files = List.of();

    AssessCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        var inputs = files.isEmpty() ? List.of(STANDARD_INPUT) : files;
        try (var core = session.core(options)) {
            var checklist = new Checklist(core.opioidNames());
            var code = ExitCode.FINE;
            for (var file : inputs) {
                code = Math.max(code, one(file, checklist, core, options, inputs.size() > 1));
            }
            return code;
        }
    }

    private int one(String file, Checklist checklist, Core core, StartOptions options, boolean several) {
        return switch (read(file)) {
            case AnswersReading.Read read -> {
                print(file, checklist.assess(read.answers(), core.today()), options, several);
                yield ExitCode.FINE;
            }
            case AnswersReading.Unreadable bad -> {
                bad.problems().forEach(p -> session.problem(p, options));
                if (json) {
                    session.out(error(file, bad.problems(), options));
                }
                yield ExitCode.UNREADABLE;
            }
        };
    }

    private String error(String file, List<Problem> problems, StartOptions options) {
        var words = new ProblemText(session.locale(options));
        var node = Json.object().put("file", file).put("error", words.line(problems.getFirst()));
        var all = node.putArray("problems");
        problems.forEach(p -> all.add(Json.problem(p, words)));
        return node.toString();
    }

    private void print(String file, Assessment assessment, StartOptions options, boolean several) {
        var texts = Texts.of("checklist", session.locale(options));
        if (json) {
            session.out(AssessmentJson.of(assessment, new ChecklistWords(texts)).toString());
            return;
        }
        if (several) {
            session.out("== " + file);
        }
        session.out(new AssessmentText(texts).of(assessment));
        if (several) {
            session.out("");
        }
    }

    private AnswersReading read(String file) {
        try (var in = open(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return unreadable(file, "checklist.answers.long");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new AnswersReader().read(text.toString(), file);
        } catch (IOException | InvalidPathException _) {
            return unreadable(file, "cli.input.unreadable");
        }
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? session.outside().in() : Files.newInputStream(Path.of(file));
    }

    private static AnswersReading unreadable(String file, String key) {
        return new AnswersReading.Unreadable(List.of(Problem.error(Place.of(file), key)));
    }
}
