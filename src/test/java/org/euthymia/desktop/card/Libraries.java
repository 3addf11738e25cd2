package org.euthymia.desktop.card;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.Card;
import org.euthymia.library.Claim;
import org.euthymia.library.ClaimsReader;
import org.euthymia.library.Library;
import org.euthymia.library.LibraryReader;
import org.euthymia.library.Origin;
import org.euthymia.platform.Progress;

/// The library in `data/`, for pictures and measurements, and a small one for tests.
final class Libraries {
    private static final Path SAMPLE = Path.of("src/test/resources/org/euthymia/desktop/card/library");

    private Libraries() {}

    /// A small library made for tests: a built-in sort of card, two that it leads to, and a clinic's own.
    static Library sample() {
        return sample(Origin.BUILT_IN);
    }

    static Library sample(Origin origin) {
        return new LibraryReader().read(SAMPLE, origin, Progress.NONE);
    }

    /// One card that has a title and nothing else.
    static Library bare() {
        var card = new Card(
                "bare",
                "Only a title",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.OWN,
                "bare.md");
        return new Library(Map.of("bare", card), Map.of(), "", List.of());
    }

    static Map<String, Claim> sampleClaims() {
        return new ClaimsReader().read(SAMPLE, Origin.OWN).byId();
    }

    static Library library() {
        return new LibraryReader().read(root(), Origin.BUILT_IN, Progress.NONE);
    }

    static Map<String, Claim> claims() {
        return new ClaimsReader().read(root(), Origin.BUILT_IN).byId();
    }

    private static Path root() {
        return Path.of(System.getProperty("library", "data"));
    }
}
