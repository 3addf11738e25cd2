package org.euthymia.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.euthymia.checklist.Questionnaire;
import org.euthymia.checklist.QuestionnaireReader;
import org.euthymia.problem.Problem;

/// Reads `questionnaires/*.json` of a library. One bad file never hides the others. For one thread.
final class QuestionnaireFolder {
    static final String QUESTIONNAIRES = "questionnaires";
    private static final String ENDING = ".json";
    private static final int MOST_FILES = 100;

    private final Path root;
    private final Origin origin;
    private final List<Problem> problems = new ArrayList<>();
    private final QuestionnaireReader reader = new QuestionnaireReader();

    QuestionnaireFolder(Path root, Origin origin) {
        this.root = root;
        this.origin = origin;
    }

    /// Everything wrong; complete after [#read].
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The readable ones by id.
    Map<String, Questionnaire> read() {
        var read = new LinkedHashMap<String, Questionnaire>();
        for (var name : names()) {
            var findings = new Findings(name, origin);
            var text = LibraryFolder.single(root, name, findings)
                    .flatMap(f -> TextFile.bytes(f, TextFile.CARD_LIMIT, findings))
                    .flatMap(b -> TextFile.text(b, findings));
            problems.addAll(findings.problems());
            text.map(t -> reader.read(t, name)).ifPresent(reading -> {
                switch (reading) {
                    case QuestionnaireReader.Reading.Read(var q) -> read.putIfAbsent(q.id(), q);
                    case QuestionnaireReader.Reading.Unreadable(var problem) -> problems.add(problem);
                }
            });
        }
        return read;
    }

    private List<String> names() {
        var folder = root.resolve(QUESTIONNAIRES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> QUESTIONNAIRES + "/" + f.getFileName())
                    .filter(n -> n.endsWith(ENDING) && !n.startsWith(QUESTIONNAIRES + "/."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | SecurityException e) {
            var findings = new Findings(QUESTIONNAIRES, origin);
            findings.error(Spot.UNKNOWN, "library.folder.unreadable");
            problems.addAll(findings.problems());
            return List.of();
        }
    }
}
