package org.euthymia.desktop.opening;

import java.util.List;
import java.util.Optional;
import org.euthymia.library.Library;
import org.euthymia.problem.Problem;
import org.euthymia.search.SearchIndex;

/// How far the library is.
public sealed interface OpenState {
    record Reading() implements OpenState {}

    /// Nothing could be read.
    record Unreadable(Problem problem) implements OpenState {}

    /// Cards can be read; search is being prepared.
    record Indexing(Library library) implements OpenState {}

    /// Cards can be read; search was stopped, or failed for the reason given.
    record Unsearchable(Library library, Optional<Problem> problem) implements OpenState {}

    /// @param warnings of opening the index, which works all the same
    record Ready(Library library, SearchIndex index, List<Problem> warnings) implements OpenState {
        public Ready {
            warnings = List.copyOf(warnings);
        }
    }

    /// The cards, once they are read.
    default Optional<Library> opened() {
        return switch (this) {
            case Reading _, Unreadable _ -> Optional.empty();
            case Indexing i -> Optional.of(i.library());
            case Unsearchable u -> Optional.of(u.library());
            case Ready r -> Optional.of(r.library());
        };
    }

    /// What went wrong in opening; not what is wrong inside the library.
    default List<Problem> problems() {
        return switch (this) {
            case Unreadable u -> List.of(u.problem());
            case Unsearchable u -> u.problem().stream().toList();
            case Ready r -> r.warnings();
            case Reading _, Indexing _ -> List.of();
        };
    }

    /// True while something is being done.
    default boolean busy() {
        return switch (this) {
            case Reading _, Indexing _ -> true;
            case Unreadable _, Unsearchable _, Ready _ -> false;
        };
    }
}
