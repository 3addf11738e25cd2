package org.euthymia.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.euthymia.platform.AtomicFile;
import org.euthymia.platform.ErrorCode;
import org.euthymia.problem.Problem;

/// Saves what was made: whole or not at all.
public final class PdfFile {
    private PdfFile() {}

    /// @param replace true to write over a file that is there
    /// @return why it was not saved; what was there before is then as it was, and no part of a file is left
    public static Optional<Problem> save(Pdf pdf, Path target, boolean replace) {
        return save(pdf.content(), target, replace);
    }

    /// The same for any content, such as the page as HTML.
    public static Optional<Problem> save(byte[] content, Path target, boolean replace) {
        var name = target.toString();
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            return problem("paper.save.folder", name);
        }
        if (!Files.isDirectory(folder)) {
            return problem("paper.save.nofolder", folder.toString());
        }
        if (!replace && Files.exists(target)) {
            return problem("paper.save.exists", name);
        }
        try {
            AtomicFile.write(target, content);
            return Optional.empty();
        } catch (AccessDeniedException _) {
            return problem("paper.save.denied", folder.toString());
        } catch (IOException | RuntimeException e) {
            return !Files.isWritable(folder)
                    ? problem("paper.save.denied", folder.toString())
                    : problem("paper.save.failed", name, ErrorCode.of(e));
        }
    }

    private static Optional<Problem> problem(String key, Object... args) {
        return Optional.of(Problem.error(key, args));
    }
}
