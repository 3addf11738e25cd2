package org.euthymia.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The real forms.
final class Forms {
    static final Path FOLDER = Path.of("data/questionnaires");
    /// In the order in which an export fills them.
    static final List<String> CHECK = List.of(read("opioid-mood"), read("cows"), read("oud-criteria"));

    private Forms() {}

    static String read(String id) {
        try {
            return Files.readString(FOLDER.resolve(id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
