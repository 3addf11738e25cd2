package org.euthymia.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.euthymia.figure.Figure;
import org.euthymia.figure.Figure.About;
import org.euthymia.figure.Figure.Amount;
import org.euthymia.figure.Figure.Bar;
import org.euthymia.figure.Figure.Candidate;
import org.euthymia.figure.Figure.Group;
import org.euthymia.figure.Figure.Peak;
import org.euthymia.figure.Figure.Place;
import org.euthymia.figure.Figure.Ratio;
import org.euthymia.figure.Figure.Rung;
import org.euthymia.figure.Figure.Span;
import org.euthymia.figure.Figure.Step;

/// Reads one figure and names everything that is wrong in it. For one file and one thread.
final class FigureReader {
    private static final Set<String> COMMON = Set.of(
            "id",
            "title",
            "kind",
            "place",
            "alt",
            "notes",
            "certainty",
            "compiled",
            "review-due",
            "claims",
            "sources",
            "rows");

    private final Findings findings;
    private final Optional<Set<String>> sources;
    private final List<FigureFile.Row> rows = new ArrayList<>();

    /// @param sources ids that may be named; empty if they could not be read
    FigureReader(Findings findings, Optional<Set<String>> sources) {
        this.findings = findings;
        this.sources = sources;
    }

    /// What each row says; complete after [#read].
    List<FigureFile.Row> rows() {
        return List.copyOf(rows);
    }

    Optional<Figure> read(Yaml yaml) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            findings.error(yaml.at(), "library.header.notmapping");
            return Optional.empty();
        }
        var fields = new FigureFields(new Fields(mapping, findings), findings, sources);
        var about = about(fields);
        var kind = fields.need("kind");
        rows.add(fields.row(List.of("title", "alt", "notes", "measure", "back")));
        var figure = kind.flatMap(k -> figure(k, about, fields));
        return findings.hasError() ? Optional.empty() : figure;
    }

    private Optional<Figure> figure(String kind, About about, FigureFields fields) {
        return switch (kind) {
            case "forest" -> {
                fields.known(COMMON, Set.of("measure", "ticks"));
                yield Optional.of(new Figure.Forest(
                        about, fields.text("measure"), fields.amounts("ticks"), rows(fields, "rows", this::ratio)));
            }
            case "bars" -> {
                fields.known(COMMON, Set.of("groups"));
                yield Optional.of(new Figure.Bars(about, groups(fields)));
            }
            case "timeline" -> {
                fields.known(COMMON, Set.of("ticks"));
                yield Optional.of(
                        new Figure.Timeline(about, fields.moments("ticks"), rows(fields, "rows", this::span)));
            }
            case "flow" -> {
                fields.known(COMMON, Set.of("back"));
                yield Optional.of(new Figure.Flow(about, rows(fields, "rows", this::step), fields.maybe("back")));
            }
            case "map" -> {
                fields.known(COMMON, Set.of());
                yield Optional.of(new Figure.Differential(about, rows(fields, "rows", this::candidate)));
            }
            case "ladder" -> {
                fields.known(COMMON, Set.of("marks"));
                yield Optional.of(new Figure.Ladder(about, fields.amounts("marks"), rows(fields, "rows", this::rung)));
            }
            default -> {
                findings.error(fields.at("kind"), "library.picture.kind", kind);
                yield Optional.empty();
            }
        };
    }

    private About about(FigureFields fields) {
        var id = fields.need("id").orElse("");
        var file = findings.file();
        var name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        if (!id.isEmpty() && !CardHeaderReader.ID.matcher(id).matches()) {
            findings.error(fields.at("id"), "library.id.pattern", id);
        } else if (!id.isEmpty() && !id.equals(name)) {
            findings.error(fields.at("id"), "library.id.file", id, name);
        }
        var place = fields.choice("place", Set.of("side", "main")).orElse("side");
        return new About(
                id,
                fields.text("title"),
                place.equals("main") ? Place.MAIN : Place.SIDE,
                fields.text("alt"),
                fields.list("notes"),
                fields.basis(),
                fields.date("compiled"),
                fields.date("review-due"),
                file);
    }

    private <T> List<T> rows(FigureFields fields, String key, Function<FigureFields, T> reader) {
        var all = fields.mappings(key);
        if (all.isEmpty()) {
            findings.error(fields.at(key), "library.picture.rows", key);
        }
        var read = new ArrayList<T>();
        for (var row : all) {
            read.add(reader.apply(row));
        }
        return read;
    }

    private List<Group> groups(FigureFields fields) {
        return rows(fields, "groups", g -> {
            g.known(Set.of("title", "unit", "top", "bars"), Set.of());
            var bars = rows(g, "bars", this::bar);
            var claims = bars.stream()
                    .flatMap(b -> b.basis().claims().stream())
                    .distinct()
                    .toList();
            rows.add(new FigureFile.Row(g.text("title"), claims, List.of(), g.at("title")));
            return new Group(g.text("title"), g.text("unit"), g.amount("top"), bars);
        });
    }

    private Bar bar(FigureFields row) {
        row.rowKnown(Set.of("label", "value", "low", "high", "mark"));
        rows.add(row.row(List.of("label", "value", "low", "high", "who")));
        var value = row.amount("value");
        interval(row, Optional.of(value));
        var open = row.choice("mark", Set.of("solid", "open")).orElse("solid").equals("open");
        return new Bar(row.text("label"), value, row.maybeAmount("low"), row.maybeAmount("high"), open, row.basis());
    }

    private Ratio ratio(FigureFields row) {
        row.rowKnown(Set.of("group", "label", "comparison", "value", "low", "high", "span"));
        rows.add(row.row(List.of("group", "label", "comparison", "value", "low", "high", "span", "who")));
        var value = row.maybeAmount("value");
        if (value.isEmpty() && row.maybeAmount("low").isEmpty()) {
            findings.error(row.at("value"), "library.picture.field", "value");
        }
        interval(row, value);
        return new Ratio(
                row.maybe("group"),
                row.text("label"),
                row.text("comparison"),
                value,
                row.maybeAmount("low"),
                row.maybeAmount("high"),
                row.maybe("span"),
                row.basis());
    }

    /// Both ends or none, in order, with the value between them; a ratio is above 0.
    private void interval(FigureFields row, Optional<Amount> value) {
        var low = row.maybeAmount("low").map(Amount::value);
        var high = row.maybeAmount("high").map(Amount::value);
        var whole = low.isPresent() == high.isPresent();
        var ordered = low.orElse(0.0) <= value.map(Amount::value).or(() -> high).orElse(0.0)
                && value.map(Amount::value).or(() -> low).orElse(0.0) <= high.orElse(Double.MAX_VALUE);
        if (!whole || !ordered) {
            findings.error(row.at("low"), "library.picture.interval");
        }
    }

    private Span span(FigureFields row) {
        row.rowKnown(Set.of("group", "label", "says", "mark", "from", "to", "peak-from", "peak-to", "until"));
        rows.add(row.row(List.of("group", "label", "says", "from", "to", "peak-from", "peak-to", "until", "who"), "0"));
        var from = row.moment("from");
        var to = row.moment("to");
        var peak = row.maybeMoment("peak-from")
                .flatMap(f -> row.maybeMoment("peak-to").map(t -> new Peak(f, t)));
        var until = row.maybeMoment("until");
        var ordered = from.hours() < to.hours()
                && peak.map(p -> from.hours() <= p.from().hours()
                                && p.from().hours() < p.to().hours()
                                && p.to().hours() <= to.hours())
                        .orElse(true)
                && until.map(u -> to.hours() < u.hours()).orElse(true);
        if (!ordered) {
            findings.error(row.at("from"), "library.picture.interval");
        }
        return new Span(
                row.maybe("group"),
                row.text("label"),
                row.text("says"),
                row.mark(),
                from,
                to,
                peak,
                until,
                row.basis());
    }

    private Step step(FigureFields row) {
        row.rowKnown(Set.of("label", "says", "mark", "leads"));
        rows.add(row.row(List.of("label", "says", "leads", "who")));
        return new Step(row.text("label"), row.text("says"), row.mark(), row.maybe("leads"), row.basis());
    }

    private Candidate candidate(FigureFields row) {
        row.rowKnown(Set.of("label", "points", "separates"));
        rows.add(row.row(List.of("label", "points", "separates", "who")));
        return new Candidate(row.text("label"), row.text("points"), row.text("separates"), row.basis());
    }

    private Rung rung(FigureFields row) {
        row.rowKnown(Set.of("label", "drug", "form", "factor", "unit"));
        rows.add(row.row(List.of("label", "factor")));
        return new Rung(
                row.text("label"),
                row.text("drug"),
                row.maybe("form"),
                row.amount("factor"),
                row.text("unit"),
                row.basis());
    }
}
