package org.euthymia.desktop.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
    @Test
    void eachProblemHasPlaceReasonAndMend() {
        var problem =
                Problem.error(Place.of("topics/sleep/a.md", 14), "platform.settings.unsaved", "/home/settings.json");
        assertThat(ProblemReport.of(List.of(problem), "1.0", Locale.ENGLISH))
                .startsWith("Euthymia 1.0\n")
                .contains("platform.settings.unsaved  topics/sleep/a.md:14", "/home/settings.json", "Make the folder");
    }

    @Test
    void noticesToldBeforeTheWindowExistsAreShownLater() {
        var notices = new Notices();
        var problem = Problem.error("platform.home.unwritable", "/home");
        notices.report(problem);
        notices.report(problem);
        assertThat(notices.shown().get()).isEmpty();
        notices.attach(Runnable::run);
        assertThat(notices.shown().get()).containsExactly(problem);
        var queue = new ArrayList<Runnable>();
        notices.attach(queue::add);
        notices.report(Problem.error("platform.settings.unsaved", "x"));
        assertThat(notices.shown().get()).hasSize(1);
        queue.forEach(Runnable::run);
        assertThat(notices.shown().get()).hasSize(2);
    }
}
