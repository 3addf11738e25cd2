package org.euthymia.desktop.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.euthymia.desktop.control.TimedClipboard;
import org.euthymia.text.Texts;
import org.euthymia.visit.ChartNote;

/// The note for the chart of the visit in front, copied for a while. FX thread only.
public final class NoteCopy {
    private final CurrentVisit visit;
    private final ChartNote note;
    private final Texts texts;
    private final Supplier<Optional<LocalDate>> compiled;
    private final TimedClipboard clipboard;

    /// @param texts of the desktop bundle
    /// @param compiled the newest day on which a card of the open library was compiled
    public NoteCopy(CurrentVisit visit, Texts texts, Supplier<Optional<LocalDate>> compiled, TimedClipboard clipboard) {
        this.visit = visit;
        this.texts = texts;
        this.compiled = compiled;
        this.clipboard = clipboard;
        note = new ChartNote(Texts.of("visit", texts.locale()), Texts.of("checklist", texts.locale()));
    }

    /// The note as it would be copied.
    public String words() {
        return note.of(visit.visit(), visit.now().get().assessment(), compiled.get());
    }

    /// Copies the note.
    ///
    /// @return what was done and how long it stays, in words
    public String copy() {
        return copy(words());
    }

    /// Copies the note as it was edited.
    public String copy(String edited) {
        return texts.get("result.note.copied", clipboard.copy(edited));
    }

    /// Takes it off the clipboard again, if it is still there.
    public void clear() {
        clipboard.clear();
    }
}
