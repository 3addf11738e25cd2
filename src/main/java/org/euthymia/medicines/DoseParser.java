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
    private static final Pattern PER_HOUR = Pattern.compile(
            "(\\d+(?:[.,]\\d+)?)\\s*(?:mcg|ug|µg|μg|micrograms?)\\s*(?:/|per|an)\\s*(?:h|hr|hour)(?![a-z])");
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<![\\d.,/#-])(\\d+(?:\\.\\d+)?)(?!\\s*(?:[\\d.,/x-]|times?|h\\b|hr|hour|tab|cap|pill|film|day))");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d+(?:\\.\\d+)?|one|two|three|four|half)(?:\\s*(?:-|–|to|or)\\s*(\\d+|one|two|three|four))?\\s*(?:x\\s*)?(?:tab(?:let)?s?|cap(?:sule)?s?|pills?|films?|lozenges?|patch(?:es)?|doses?|puffs?)\\b");

    private final Medicines medicines;

    public DoseParser(Medicines medicines) {
        this.medicines = medicines;
    }

    public DoseReading parse(String line) {
        return parse(line, List.of());
    }

    /// @param line as typed
    /// @param answers to what was asked about it, as they would be typed after it, e.g. `4 times a day`
    public DoseReading parse(String line, List<String> answers) {
        var text = line.strip();
        var whole = (shortened(text) + " " + String.join(" ", answers)).strip();
        return switch (medicines.match(whole)) {
            case NameMatch.Unknown _ -> new DoseReading.Unknown(text);
            case NameMatch.Ambiguous a -> new DoseReading.Ambiguous(text, a.name(), a.ids());
            case NameMatch.Several s -> new DoseReading.Several(text, s.ids());
            case NameMatch.Known known -> known(text, whole, known);
        };
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private DoseReading known(String text, String whole, NameMatch.Known name) {
        var assumptions = new ArrayList<Assumption>();
        if (name.corrected()) {
            assumptions.add(new Assumption.ReadAs(name.matched()));
        }
        var other = medicines.other(name.id());
        if (other.isPresent()) {
            return new DoseReading.NotAnOpioid(text, other.get(), assumptions);
        }
        var group = medicines.drugClass(name.id());
        if (group.isPresent()) {
            return new DoseReading.OfClass(text, group.get(), assumptions);
        }
        // The name's own digits ("Tylenol #3") are not a dose.
        var rest = whole.substring(0, name.from()) + " " + whole.substring(name.to());
        return medicines
                .opioid(name.id())
                .map(drug -> OneLine.of(text, whole, rest, drug, assumptions).read())
                .orElseGet(() -> new DoseReading.Unknown(text));
    }

    /// The reading of one line whose drug is known.
    ///
    /// @param whole the line with the answers, lower case
    /// @param rest the same without the name
    private record OneLine(String text, String whole, String rest, Opioid drug, List<Assumption> assumptions) {
        static OneLine of(String text, String whole, String rest, Opioid drug, List<Assumption> assumptions) {
            var plain = rest.toLowerCase(Locale.ROOT).replace(',', '.');
            return new OneLine(text, whole.toLowerCase(Locale.ROOT), plain, drug, assumptions);
        }

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
                    .matcher(whole)
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
            if (Strength.severalIn(rest)) {
                return incomplete(form, Optional.empty(), Missing.ONE_DOSE_A_LINE);
            }
            var each = strength();
            if (each.isEmpty()) {
                var bare = !Strength.isLiquid(rest) && BARE_NUMBER.matcher(rest).find();
                return incomplete(form, each, bare ? Missing.UNIT : Missing.AMOUNT);
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
            var found = Strength.in(rest);
            if (found.filter(Strength::combination).isPresent()) {
                assumptions.add(new Assumption.FirstNumberIsTheOpioid());
            }
            return found.map(Strength::each);
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
