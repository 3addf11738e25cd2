package org.euthymia.desktop.opening;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.euthymia.library.Claim;
import org.euthymia.library.Library;
import org.euthymia.platform.Progress;
import org.euthymia.search.Opening;

/// Where the cards come from. Both steps run in the background; each may take long and stops when asked to.
public interface LibrarySource {
    /// @throws Exception if nothing at all can be read; a single bad file is a problem of the library instead
    Library read(Progress progress) throws Exception;

    /// Opens the search index of `library`, building it if there is none that fits. A stopped build leaves nothing
    /// behind.
    Opening index(Library library, Progress progress) throws Exception;

    /// The checked claims by id, for the cards' sources. Any thread; read once.
    Map<String, Claim> claims();

    /// `library`, or the one whose drug tables stand in when it has none.
    default Library withDrugTables(Library library) {
        return library;
    }

    /// `library`, or the one whose questionnaires stand in when it has none: a check is a matter of the built-in
    /// library.
    default Library withQuestionnaires(Library library) {
        return library;
    }

    /// The folder that is open instead of the built-in library, if one is.
    Optional<Path> folder();
}
