package org.euthymia.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A figure of the library: what it shows, not how it is drawn. Immutable.
public sealed interface Figure {
    About about();

    /// What each row rests on, in the order of the rows.
    List<Basis> bases();

    /// The sources of the rows and of the figure itself, each once, in reading order.
    default List<String> sources() {
        return Stream.concat(bases().stream(), Stream.of(about().basis()))
                .flatMap(b -> b.sources().stream())
                .distinct()
                .toList();
    }

    /// What every figure has.
    ///
    /// @param alt one or two sentences that stand for the picture
    /// @param notes lines drawn under the picture that say what it does not show
    /// @param basis what title, alt and notes rest on besides the rows; its certainty is that of the whole figure
    /// @param file path inside the library
    record About(
            String id,
            String title,
            Place place,
            String alt,
            List<String> notes,
            Basis basis,
            Optional<LocalDate> compiled,
            Optional<LocalDate> reviewDue,
            String file) {
        public About {
            notes = List.copyOf(notes);
        }
    }

    /// Where a card shows the figure.
    enum Place {
        /// Beside the card.
        SIDE,
        /// Too wide for the side: in the main column.
        MAIN
    }

    /// Where a row comes from.
    ///
    /// @param claims ids in `evidence/claims.yaml`; not shown to readers
    /// @param sources ids in `sources.json`
    /// @param certainty `high`, `moderate`, `low` or `very-low`
    record Basis(
            List<String> claims,
            List<String> sources,
            Optional<String> design,
            Optional<String> who,
            Optional<String> year,
            Optional<String> certainty) {
        public Basis {
            claims = List.copyOf(claims);
            sources = List.copyOf(sources);
        }
    }

    /// A number as it is written, so that `1.50` stays `1.50`.
    record Amount(String text, double value) {}

    /// A time after the beginning, as it is written: `36 h`, `3 mo`.
    record Moment(String text, double hours) {}

    /// What kind of evidence a part of a picture rests on; each has a shape and a word.
    enum Mark {
        PEOPLE,
        ANIMALS,
        IDEA
    }

    /// Ratios with their intervals on a log axis, with a line at 1.
    ///
    /// @param measure what the numbers are, e.g. `Hazard ratio (95% CI)`
    /// @param ticks of the axis
    record Forest(About about, String measure, List<Amount> ticks, List<Ratio> rows) implements Figure {
        public Forest {
            ticks = List.copyOf(ticks);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Basis> bases() {
            return rows.stream().map(Ratio::basis).toList();
        }
    }

    /// One ratio. Without an interval its square is open; without a value only the range is drawn.
    ///
    /// @param group heading above this row
    /// @param span what `low` and `high` are if not the interval of `value`
    record Ratio(
            Optional<String> group,
            String label,
            String comparison,
            Optional<Amount> value,
            Optional<Amount> low,
            Optional<Amount> high,
            Optional<String> span,
            Basis basis) {}

    /// Bars from zero, in groups that each have a scale of their own.
    record Bars(About about, List<Group> groups) implements Figure {
        public Bars {
            groups = List.copyOf(groups);
        }

        @Override
        public List<Basis> bases() {
            return groups.stream()
                    .flatMap(g -> g.bars().stream())
                    .map(Bar::basis)
                    .toList();
        }
    }

    /// @param unit written after each number, e.g. `%`
    /// @param top where the scale ends
    record Group(String title, String unit, Amount top, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }

        /// A number with the unit: `36.1%`, `337 min`.
        public String written(Amount amount) {
            return amount.text() + (unit.equals("%") ? "" : " ") + unit;
        }
    }

    /// @param open drawn as a frame, for those without what the group is about
    record Bar(String label, Amount value, Optional<Amount> low, Optional<Amount> high, boolean open, Basis basis) {}

    /// Spans on a log time axis.
    record Timeline(About about, List<Moment> ticks, List<Span> rows) implements Figure {
        public Timeline {
            ticks = List.copyOf(ticks);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Basis> bases() {
            return rows.stream().map(Span::basis).toList();
        }
    }

    /// @param says the same in words
    /// @param from 0 hours for the left end of the axis
    /// @param peak the part in which it is strongest
    /// @param until up to here sources differ or nothing was measured
    record Span(
            Optional<String> group,
            String label,
            String says,
            Mark mark,
            Moment from,
            Moment to,
            Optional<Peak> peak,
            Optional<Moment> until,
            Basis basis) {}

    record Peak(Moment from, Moment to) {}

    /// Steps that follow from one another.
    ///
    /// @param back words of the arrow from the last step to the first; none if it does not return
    record Flow(About about, List<Step> rows, Optional<String> back) implements Figure {
        public Flow {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Basis> bases() {
            return rows.stream().map(Step::basis).toList();
        }
    }

    /// @param leads words beside the arrow to the next step
    record Step(String label, String says, Mark mark, Optional<String> leads, Basis basis) {}

    /// Explanations that compete, with what points to each and what separates it.
    record Differential(About about, List<Candidate> rows) implements Figure {
        public Differential {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Basis> bases() {
            return rows.stream().map(Candidate::basis).toList();
        }
    }

    record Candidate(String label, String points, String separates, Basis basis) {}

    /// Daily doses that reach given sums of morphine milligram equivalents.
    ///
    /// @param marks in MME a day, rising
    record Ladder(About about, List<Amount> marks, List<Rung> rows) implements Figure {
        public Ladder {
            marks = List.copyOf(marks);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Basis> bases() {
            return rows.stream().map(Rung::basis).toList();
        }
    }

    /// @param drug id in `drugs/opioids.yaml`
    /// @param form id of one of its forms
    /// @param factor MME for one unit a day
    record Rung(String label, String drug, Optional<String> form, Amount factor, String unit, Basis basis) {
        /// The dose that makes `mme` a day, in this rung's unit.
        public double dose(Amount mme) {
            return mme.value() / factor.value();
        }

        /// The same as it is shown, to the nearest whole unit.
        public String doseText(Amount mme) {
            return Long.toString(Math.round(dose(mme)));
        }
    }
}
