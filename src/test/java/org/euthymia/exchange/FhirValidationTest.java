package org.euthymia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.euthymia.checklist.Answers;
import org.euthymia.checklist.GeneratedAnswers;
import org.euthymia.checklist.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Questionnaires and responses before HL7's own validator, offline.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FhirValidationTest {
    private final @Nullable ProxySelector usual = ProxySelector.getDefault();
    private final List<URI> asked = new ArrayList<>();
    private final Validator validator;

    FhirValidationTest() throws IOException {
        // Every connection of the JDK asks here first.
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("a connection to " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
        var forms = new ArrayList<String>();
        for (var file : files()) {
            forms.add(Files.readString(file));
        }
        validator = new Validator(forms);
    }

    @AfterAll
    void noConnectionWasTried() {
        ProxySelector.setDefault(usual);
        assertThat(asked).isEmpty();
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(Forms.FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void questionnaire(Path file) throws IOException {
        assertThat(validator.errors(Files.readString(file))).isEmpty();
    }

    @Test
    void aWrongQuestionnaireIsFound() {
        assertThat(validator.errors(Forms.read("phq-2").replace("\"type\": \"choice\"", "\"type\": \"chioce\"")))
                .isNotEmpty();
    }

    private String response(Answers answers) {
        return ResponseWriter.write(Forms.CHECK, answers, Samples.TODAY).json();
    }

    @Test
    void generatedResponses() {
        for (long seed = 1; seed <= 20; seed++) {
            var generated = new GeneratedAnswers(seed);
            for (var answers : List.of(generated.any(), generated.near(Samples.full()))) {
                assertThat(validator.errors(response(answers)))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void aCompleteResponse() {
        assertThat(validator.errors(response(Samples.full()))).isEmpty();
        assertThat(validator.errors(response(Answers.NONE))).isEmpty();
    }

    @Test
    void aResponseThatDoesNotFitItsFormIsFound() {
        var right = response(Samples.full());
        assertThat(validator.errors(right.replace("LA6571-9", "LA6571-1"))).isNotEmpty();
        assertThat(validator.errors(right.replace("\"phq9.3\"", "\"phq9.33\""))).isNotEmpty();
        // Required, and the response says that it is complete.
        assertThat(validator.errors(response(Samples.full("-phq9.8")).replace("in-progress", "completed")))
                .isNotEmpty();
    }
}
