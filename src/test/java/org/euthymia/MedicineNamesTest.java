package org.euthymia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real drug tables as the checklist sees them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MedicineNamesTest {
    private MedicineNames names = new MedicineNames(org.euthymia.medicines.Medicines.EMPTY);

    @BeforeAll
    void read() throws IOException {
        names = new MedicineNames(new LibraryReader()
                .read(Path.of("data"), Origin.BUILT_IN, Progress.NONE)
                .medicines());
    }

    @ParameterizedTest
    @CsvSource({
        "hydrocodone ER 60 mg daily, OPIOID, hydrocodone, 60.0",
        "oxycodone ER 20 mg twice daily, OPIOID, oxycodone, 60.0",
        "fentanyl patch 25 mcg/h, OPIOID, fentanyl, 60.0",
        "methadone 75 mg daily, OPIOID, methadone, 352.5",
        "percocet, OPIOID, oxycodone, ",
        "suboxone 8 mg, OPIOID, buprenorphine, ",
        "lean, OPIOID, codeine, ",
        "meperidine, OPIOID, meperidine, ",
        "naltrexone 50 mg, ANTAGONIST, naltrexone, ",
        "alprazolam 1 mg, NOT_AN_OPIOID, alprazolam, ",
        "mystery tea, UNRESOLVED, , "
    })
    void understands(String text, String kind, String id, Double mme) {
        var name = names.read(text);
        assertThat(name.kind()).hasToString(kind);
        if (id != null) {
            assertThat(name.ids()).anyMatch(i -> i.startsWith(id));
        }
        assertThat(name.mmePerDay().orElse(null)).isEqualTo(mme);
    }
}
