package org.euthymia.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.euthymia.platform.InlineBackground;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    @Test
    void onlyTheNewestOfSeveralIsSpoken() {
        var background = new InlineBackground();
        var announcer = new Announcer(background);
        var spoken = new ArrayList<String>();
        announcer.spoken().subscribe((before, now) -> spoken.add(now));
        announcer.say("11 results");
        announcer.say("3 results");
        assertThat(spoken).isEmpty();
        background.runLater();
        assertThat(spoken).containsExactly("3 results");
        announcer.say("1 result");
        background.runLater();
        assertThat(spoken).containsExactly("3 results", "1 result");
    }
}
