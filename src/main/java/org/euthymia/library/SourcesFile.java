package org.euthymia.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.euthymia.problem.Problem;

/// A library's `sources.json`, read.
///
/// @param bytes as on disk, if there is a file and it can be read
record SourcesFile(Optional<byte[]> bytes, SourcesReader.Sources sources, List<Problem> problems) {
    static SourcesFile read(Path root, Origin origin, SourcesReader reader) {
        var findings = new Findings(LibraryFolder.SOURCES, origin);
        var file = LibraryFolder.single(root, LibraryFolder.SOURCES, findings);
        if (file.isEmpty() && origin == Origin.BUILT_IN && !findings.hasError()) {
            findings.error(Spot.UNKNOWN, "library.sources.absent");
        }
        var bytes = file.flatMap(f -> TextFile.bytes(f, TextFile.DATA_LIMIT, findings));
        var sources = bytes.flatMap(b -> TextFile.text(b, findings))
                .map(t -> reader.read(t, findings))
                .orElseGet(() -> new SourcesReader.Sources(Map.of(), !findings.hasError()));
        return new SourcesFile(bytes, sources, findings.problems());
    }
}
