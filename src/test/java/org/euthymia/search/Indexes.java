package org.euthymia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;

/// Opens indexes for tests.
final class Indexes {
    private Indexes() {}

    static IndexStore store(Path home) {
        return new IndexStore(Cards.documents(), home.resolve("native"));
    }

    static Opening.Opened open(Library library, Path home) {
        return opened(store(home).open(library, home.resolve("index"), Optional.empty(), Progress.NONE));
    }

    static Opening.Opened opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return (Opening.Opened) opening;
    }

    static List<String> ids(SearchIndex index, String text) {
        return index.search(text, 20).hits().stream().map(Hit::id).toList();
    }

    /// The text with the matches in brackets.
    static String marked(Snippet snippet) {
        return String.join(
                "",
                snippet.runs().stream()
                        .map(run -> run.match() ? "[" + run.text() + "]" : run.text())
                        .toList());
    }

    static List<String> list(String separated) {
        return separated.isEmpty() ? List.of() : Arrays.asList(separated.trim().split(" +"));
    }
}
