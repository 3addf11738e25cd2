package org.euthymia.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsReaderTest {
    private static final String GOOD = """
            # comment
            - id: C-1
              section: s
              statement: "Of 100, 12."
              sources: [smith2020]
              design: cohort
              certainty: low
              checked: abstract
              status: checked
              rechecked: {on: 2026-11-22, result: confirmed, note: "x"}
            """;

    @TempDir
    private Path dir;

    private Claims read(String text) throws Exception {
        var sample = new SampleLibrary(dir).file("evidence/claims.yaml", text);
        return new ClaimsReader().read(sample.root(), Origin.OWN, Optional.of(Set.of("smith2020")));
    }

    private List<String> problems(String text) throws Exception {
        return SampleLibrary.lines(read(text).problems());
    }

    @Test
    void readsAClaim() throws Exception {
        var claims = read(GOOD);

        assertThat(claims.problems()).isEmpty();
        assertThat(claims.claim("C-1"))
                .contains(new Claim(
                        "C-1",
                        "Of 100, 12.",
                        List.of("smith2020"),
                        "cohort",
                        "low",
                        "abstract",
                        Claim.Status.CHECKED,
                        Optional.of("confirmed")));
        assertThat(claims.claim("C-2")).isEmpty();
    }

    @Test
    void namesWhatIsWrongAndKeepsTheRest() throws Exception {
        var text = GOOD + "- id: C-1\n  statement: x\n  status: doubtful\n- word\n- id: C-3\n  status: checked\n"
                + "- id: C-4\n  statement: x\n  status: sure\n- id: C-5\n  statement: x\n  sources: [nobody]\n"
                + "  status: not-checked\n  colour: red\n";

        assertThat(problems(text))
                .containsExactly(
                        "ERROR library.claim.twice evidence/claims.yaml:11:3 [C-1]",
                        "ERROR library.claim.notmapping evidence/claims.yaml:14:3 []",
                        "ERROR library.claim.incomplete evidence/claims.yaml:15:3 []",
                        "ERROR library.claim.status evidence/claims.yaml:19:11 [sure]",
                        "WARNING library.claim.source evidence/claims.yaml:20:3 [C-5, nobody]",
                        "WARNING library.field.unknown evidence/claims.yaml:24:3 [colour]");
        assertThat(read(text).byId()).containsOnlyKeys("C-1", "C-4", "C-5");
        assertThat(read(text).byId().get("C-4"))
                .extracting(Claim::status)
                .as("anything but a clear word may not be cited")
                .isEqualTo(Claim.Status.NOT_CHECKED);
    }

    @Test
    void namesAFileThatIsMissingOrBroken() throws Exception {
        assertThat(SampleLibrary.lines(new ClaimsReader().read(dir, Origin.OWN).problems()))
                .containsExactly("ERROR library.claims.absent evidence/claims.yaml []");
        assertThat(problems("- id: \"x"))
                .containsExactly(
                        "ERROR library.yaml.broken evidence/claims.yaml:1:7 [while scanning a quoted scalar; found unexpected end of stream]");
        assertThat(problems("id: C-1")).containsExactly("ERROR library.claims.notlist evidence/claims.yaml:1:1 []");
        assertThat(problems("\n")).containsExactly("ERROR library.file.empty evidence/claims.yaml []");
    }
}
