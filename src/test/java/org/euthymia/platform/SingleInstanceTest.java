package org.euthymia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.euthymia.platform.SingleInstance.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void aSecondStartRaisesTheFirst(@TempDir Path home) {
        var raised = new AtomicInteger();
        var background = new InlineBackground();
        var first = (Claim.First) SingleInstance.claim(home, CLOCK);
        first.instance().onRaise(background, raised::incrementAndGet);
        background.runLater();
        assertThat(raised).hasValue(0);

        assertThat(SingleInstance.claim(home, CLOCK)).isInstanceOf(Claim.Second.class);
        background.runLater();
        background.runLater();
        assertThat(raised).hasValue(1);
        first.instance().close();
    }

    @Test
    void afterTheFirstHasEndedTheNextIsFirstAndAnOldRequestIsForgotten(@TempDir Path home) throws Exception {
        var first = (Claim.First) SingleInstance.claim(home, CLOCK);
        SingleInstance.claim(home, CLOCK);
        first.instance().close();
        var next = (Claim.First) SingleInstance.claim(home, CLOCK);
        assertThat(home.resolve("raise")).doesNotExist();
        next.instance().close();
    }

    @Test
    void withoutALockFileTheProgramStillStarts(@TempDir Path home) throws Exception {
        Files.createDirectory(home.resolve("lock"));
        assertThat(SingleInstance.claim(home, CLOCK)).isInstanceOf(Claim.First.class);
    }
}
