package org.euthymia.figure;

import java.util.List;
import java.util.Optional;
import org.euthymia.figure.Figure.About;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Basis;
import org.euthymia.figure.Figure.Place;
import org.euthymia.figure.Figure.Ratio;

/// Small figures that no change of the library touches.
public final class SampleFigures {
    private SampleFigures() {}

    public static Basis basis(String source) {
        return new Basis(
                List.of("C-1"),
                List.of(source),
                Optional.of("Cohort"),
                Optional.of("100 people"),
                Optional.of("2020"),
                Optional.of("low"));
    }

    public static Amount amount(String text) {
        return new Amount(text, Double.parseDouble(text));
    }

    public static Figure.Forest forest() {
        var about = new About(
                "sample",
                "New depression <sample>",
                Place.SIDE,
                "More depression with longer use & more.",
                List.of("A link, not proof of cause."),
                basis("smith2020"),
                Optional.empty(),
                Optional.empty(),
                "figures/sample.yaml");
        return new Figure.Forest(
                about,
                "Hazard ratio (95% CI)",
                List.of(amount("0.75"), amount("1"), amount("1.5"), amount("2")),
                List.of(
                        row(
                                "Over 180 days",
                                Optional.of("1.50"),
                                Optional.of("1.31"),
                                Optional.of("1.74"),
                                "smith2020"),
                        row("Falling dose", Optional.of("0.91"), Optional.empty(), Optional.empty(), "jones2021"),
                        row("Three systems", Optional.empty(), Optional.of("1.35"), Optional.of("2.05"), "jones2021")));
    }

    private static Ratio row(
            String label, Optional<String> value, Optional<String> low, Optional<String> high, String source) {
        return new Ratio(
                Optional.empty(),
                label,
                "v under 90 days",
                value.map(SampleFigures::amount),
                low.map(SampleFigures::amount),
                high.map(SampleFigures::amount),
                value.isEmpty() ? Optional.of("range") : Optional.empty(),
                basis(source));
    }
}
