package org.euthymia.desktop.handout;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.PrintSize;
import org.euthymia.paper.PaperSize;
import org.euthymia.paper.Pdf;
import org.euthymia.visit.Visit;

/// Handouts collected for one visit, to be printed as one. In memory only; emptied when the visit ends. FX thread only.
public final class Tray {
    private final ReadOnlyObjectWrapper<List<Part>> parts = new ReadOnlyObjectWrapper<>(List.of());

    /// @param pdf as it was shown when it was put here
    public record Part(HandoutLanguage language, PrintSize size, PaperSize paper, Pdf pdf, Visit.Given given) {
        String title() {
            return given.title();
        }
    }

    public ReadOnlyObjectProperty<List<Part>> parts() {
        return parts.getReadOnlyProperty();
    }

    /// Puts a part on the tray; one of the same handout and language takes the place of the one before.
    void put(Part part) {
        var all = new ArrayList<>(parts.get());
        all.removeIf(p -> p.given().handout().equals(part.given().handout()) && p.language() == part.language());
        all.add(part);
        parts.set(List.copyOf(all));
    }

    void remove(Part part) {
        var all = new ArrayList<>(parts.get());
        all.remove(part);
        parts.set(List.copyOf(all));
    }

    public void clear() {
        parts.set(List.of());
    }
}
