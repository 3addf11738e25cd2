package org.euthymia.figure;

import org.euthymia.figure.Primitive.Face;
import org.euthymia.figure.Primitive.Ink;

/// Lays a figure out. A pure function of figure, width, text size and language; any thread.
public final class FigureLayout {
    /// Below this nothing can be read; a narrower space gets a drawing of this width.
    public static final double NARROWEST = 120;

    private final FigureWords words;

    public FigureLayout(FigureWords words) {
        this.words = words;
    }

    /// @param width of the space in pixels
    /// @param titled with the figure's title above, for a picture that stands alone
    public Drawing lay(Figure figure, double width, TextMeasure measure, boolean titled) {
        var sheet = new Sheet(Math.max(width, NARROWEST), measure);
        if (titled) {
            sheet.to(sheet.text(figure.about().title(), 0, 0, sheet.width(), Face.STRONG, Ink.TEXT));
            sheet.gap(6);
        }
        switch (figure) {
            case Figure.Forest f -> new ForestLayout(f, sheet, words).draw();
            case Figure.Bars b -> new BarsLayout(b, sheet).draw();
            case Figure.Timeline t -> new TimelineLayout(t, sheet, words).draw();
            case Figure.Flow f -> new FlowLayout(f, sheet, words).draw();
            case Figure.Differential d -> new DifferentialLayout(d, sheet, words).draw();
            case Figure.Ladder l -> new LadderLayout(l, sheet, words).draw();
        }
        for (var note : figure.about().notes()) {
            sheet.gap(6);
            sheet.to(sheet.text(note, 0, sheet.y(), sheet.width(), Face.META, Ink.MUTED));
        }
        return new Drawing(sheet.width(), Math.ceil(sheet.y() + 1), measure.scale(), sheet.primitives());
    }
}
