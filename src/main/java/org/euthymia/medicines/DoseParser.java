package org.euthymia.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.euthymia.medicines.DoseReading.Assumption;
import org.euthymia.medicines.DoseReading.Missing;

/// Reads a line as clinicians write it: `oxycodone ER 20 mg bid`, `fentanyl patch 25 mcg/h`, `percocet 5/325 1-2 tabs
/// q4-6h prn`. Never guesses an
/// amount: what the line does not say is asked for. Pure; any thread.
public final class DoseParser {
    private static final int LONGEST = 300;
    private static final Pattern STRENGTH = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)(?:\\s*/\\s*\\d+(?:[.,]\\d+)?)?\\s*(mg|mgs|milligrams?|mcg|ug|µg|μg|micrograms?|g|grams?)(?![a-z])");
    private static final Pattern PER_HOUR = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)\\s*(?:mcg|ug|µg|μg|micrograms?)\\s*(?:/|per|an)\\s*(?:h|hr|hour)(?![a-z])");
    private static final Pattern TWO_STRENGTHS =
            Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*(?:mg)?\\s*/\\s*(\\d+(?:\\.\\d+)?)(?![\\d/])");
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<![\\d.,/#-])(\\d+(?:\\.\\d+)?)(?!\\s*(?:[\\d.,/x-]|times?|h\\b|hr|hour|tab|cap|pill|film|day))");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d+(?:\\.\\d+)?|one|two|three|four|half)(?:\\s*(?:-|–|to|or)\\s*(\\d+|one|two|three|four))?\\s*(?:x\\s*)?(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|films?|lozenges?|patch(?:es)?|doses?|puffs?)\\b");
    private static final double MCG_IN_MG = 1000;

    private final Medicines medicines;

    public DoseParser(Medicines medicines) {
        this.medicines = medicines;
    }

    public DoseReading parse(String line) {
        var text = line.strip();
        var name = medicines.names().find(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return switch (name) {
            case NameMatch.Unknown _ -> new DoseReading.Unknown(text, List.of());
            case NameMatch.Known known
            when known.ambiguous() ->
                new DoseReading.Unknown(
                        text, known.ids().stream().map(medicines::shownName).toList());
            case NameMatch.Known known -> known(text, known);
        };
    }

    private DoseReading known(String text, NameMatch.Known name) {
        var id = name.ids().getFirst();
        var assumptions = new ArrayList<Assumption>();
        if (name.corrected()) {
            assumptions.add(new Assumption.ReadAs(name.matched()));
        }
        var other = medicines.other(id);
        if (other.isPresent()) {
            return new DoseReading.NotAnOpioid(text, other.get(), assumptions);
        }
        // The name's own digits ("Tylenol #3") are not a dose.
        var rest = (text.substring(0, name.from()) + " " + text.substring(name.to())).toLowerCase(Locale.ROOT);
        return medicines
                .opioid(id)
                .map(drug -> new OneLine(text, rest.replace(',', '.'), drug, assumptions).read())
                .orElseGet(() -> new DoseReading.Unknown(text, List.of()));
    }

    /// The reading of one line whose drug is known.
    private record OneLine(String text, String rest, Opioid drug, List<Assumption> assumptions) {
        DoseReading read() {
            var perHour = PER_HOUR.matcher(rest);
            var form = form(perHour.find());
            if (form.isEmpty() && formMatters()) {
                return incomplete(form, strength(), Missing.FORM);
            }
            var conversion = form.map(f -> f.conversion()).orElse(drug.conversion());
            if (conversion instanceof Conversion.Factor f && f.unit() == DoseUnit.MCG_PER_HOUR) {
                return patch(form);
            }
            return byMouth(form);
        }

        /// The factor differs by form and none is the default.
        private boolean formMatters() {
            return !drug.forms().isEmpty() && drug.conversion() instanceof Conversion.None;
        }

        private Optional<Opioid.FormConversion> form(boolean perHour) {
            var named = drug.forms().stream()
                    .filter(f -> f.words().stream().anyMatch(this::hasWord))
                    .findFirst();
            return named.isPresent() || !perHour
                    ? named
                    : drug.forms().stream().filter(OneLine::isPatch).findFirst();
        }

        private static boolean isPatch(Opioid.FormConversion form) {
            return form.conversion() instanceof Conversion.Factor f && f.unit() == DoseUnit.MCG_PER_HOUR;
        }

        private boolean hasWord(String word) {
            return Pattern.compile("(?<!\\w)" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\w)")
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .find();
        }

        private DoseReading patch(Optional<Opioid.FormConversion> form) {
            var perHour = PER_HOUR.matcher(rest);
            if (perHour.find()) {
                return daily(form, Amount.of(value(perHour.group(1))).times(count()), DoseUnit.MCG_PER_HOUR);
            }
            var bare = BARE_NUMBER.matcher(rest.replaceAll("(\\d)\\s*(?:mcg|ug|µg|μg|micrograms?)\\b", "$1"));
            if (!rest.contains("mg") && bare.find()) {
                assumptions.add(new Assumption.PatchPerHour());
                return daily(form, Amount.of(value(bare.group(1))).times(count()), DoseUnit.MCG_PER_HOUR);
            }
            return incomplete(form, Optional.empty(), rest.contains("mg") ? Missing.UNIT : Missing.AMOUNT);
        }

        private DoseReading byMouth(Optional<Opioid.FormConversion> form) {
            var each = strength();
            if (each.isEmpty()) {
                return incomplete(form, each, BARE_NUMBER.matcher(rest).find() ? Missing.UNIT : Missing.AMOUNT);
            }
            var times = Frequency.timesADay(rest);
            if (times.isEmpty()) {
                return incomplete(form, each.map(e -> e.times(count())), Missing.TIMES_A_DAY);
            }
            var most = each.get().times(count()).times(times.get());
            if (Frequency.asNeeded(rest)) {
                assumptions.add(new Assumption.AsNeeded());
                most = new Amount(0, most.max());
            }
            return daily(form, most, DoseUnit.MG_PER_DAY);
        }

        private Optional<Amount> strength() {
            var m = STRENGTH.matcher(rest);
            var two = TWO_STRENGTHS.matcher(rest);
            if (two.find()) {
                assumptions.add(new Assumption.FirstNumberIsTheOpioid());
                return Optional.of(Amount.of(value(two.group(1))));
            }
            return m.find() ? Optional.of(Amount.of(milligrams(value(m.group(1)), m.group(2)))) : Optional.empty();
        }

        private static double milligrams(double number, String unit) {
            if (unit.startsWith("mg") || unit.startsWith("milli")) {
                return number;
            }
            return unit.startsWith("g") ? number * MCG_IN_MG : number / MCG_IN_MG;
        }

        private Amount count() {
            var m = COUNT.matcher(rest);
            if (!m.find()) {
                return Amount.of(1);
            }
            double one = m.group(1).equals("half") ? 0.5 : Frequency.number(m.group(1));
            double other = m.group(2) == null ? one : Frequency.number(m.group(2));
            return new Amount(Math.min(one, other), Math.max(one, other));
        }

        private static double value(String number) {
            return Double.parseDouble(number.replace(',', '.'));
        }

        private DoseReading daily(Optional<Opioid.FormConversion> form, Amount amount, DoseUnit unit) {
            return new DoseReading.Daily(text, drug, form.map(f -> f.form()), amount, unit, assumptions);
        }

        private DoseReading incomplete(Optional<Opioid.FormConversion> form, Optional<Amount> each, Missing missing) {
            return new DoseReading.Incomplete(text, drug, form.map(f -> f.form()), each, missing, assumptions);
        }
    }
}
