package org.euthymia.medicines;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// The amount of one tablet, capsule or measure, in mg, as a line states it: `20 mg`, `5/325`, `5-325 mg`, `5-10 mg`,
/// `100 mcg`, `5 mg/5 ml 10 ml`.
///
/// @param each in mg
/// @param combination two strengths were given, as of tablets that hold two drugs: the first was taken
record Strength(Amount each, boolean combination) {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String UNIT =
            "(mg|mgs|milligrams?|mcg|ug|µg|μg|micrograms?|g|grams?)(?![a-z])(?!\\s*(?:/|per)\\s*h)";
    private static final Pattern ONE = Pattern.compile("(?<![\\d.])" + NUMBER + "\\s*" + UNIT);
    private static final Pattern TWO = Pattern.compile("(?<![\\d./-])" + NUMBER
            + "\\s*(?:mg)?\\s*(/|-|–|to)\\s*" + NUMBER
            + "(?![\\d./-]|\\s*(?:h\\b|hr|hour|x\\b|times|tab|cap|pill|film))\\s*"
            + "(mg|mcg|ug|µg|μg)?(?![a-z])");
    private static final Pattern CONCENTRATION =
            Pattern.compile(NUMBER + "\\s*(mg|mcg|ug|µg|μg)\\s*(?:/|per|in)\\s*" + NUMBER + "?\\s*ml\\b");
    private static final Pattern VOLUME = Pattern.compile("(?<![\\d.])" + NUMBER + "\\s*ml\\b");
    private static final double MCG_IN_MG = 1000;
    /// From this ratio on, or where the second is the smaller, two numbers are two drugs of one tablet, not a range.
    private static final double TWO_DRUGS = 5;

    static Optional<Strength> in(String text) {
        var liquid = CONCENTRATION.matcher(text);
        if (liquid.find()) {
            double perMl = milligrams(value(liquid.group(1)), liquid.group(2))
                    / (liquid.group(3) == null ? 1 : Math.max(value(liquid.group(3)), Double.MIN_NORMAL));
            var volume = VOLUME.matcher(liquid.replaceAll(" "));
            return volume.find()
                    ? Optional.of(new Strength(Amount.of(perMl * value(volume.group(1))), false))
                    : Optional.empty();
        }
        var two = TWO.matcher(text);
        if (two.find()) {
            var strength = ofTwo(two.group(1), two.group(2), two.group(3), two.group(4) == null ? "" : two.group(4));
            if (strength.isPresent()) {
                return strength;
            }
        }
        var one = ONE.matcher(text);
        return one.find()
                ? Optional.of(new Strength(Amount.of(milligrams(value(one.group(1)), one.group(2))), false))
                : Optional.empty();
    }

    private static Optional<Strength> ofTwo(String first, String between, String second, String unit) {
        double a = value(first);
        double b = value(second);
        if (between.equals("/") || (!between.equals("to") && (b < a || b >= a * TWO_DRUGS))) {
            return Optional.of(new Strength(Amount.of(milligrams(a, unit)), true));
        }
        return unit.isEmpty() || b < a
                ? Optional.empty()
                : Optional.of(new Strength(new Amount(milligrams(a, unit), milligrams(b, unit)), false));
    }

    static boolean isLiquid(String text) {
        return CONCENTRATION.matcher(text).find() || VOLUME.matcher(text).find();
    }

    /// True if the line states two different strengths that are not two parts of one.
    static boolean severalIn(String text) {
        if (CONCENTRATION.matcher(text).find() || TWO.matcher(text).find()) {
            return false;
        }
        var found = new HashSet<Double>();
        var m = ONE.matcher(text);
        while (m.find()) {
            found.add(milligrams(value(m.group(1)), m.group(2)));
        }
        return found.size() > 1;
    }

    private static double milligrams(double number, String unit) {
        if (unit.isEmpty() || unit.startsWith("mg") || unit.startsWith("milli")) {
            return number;
        }
        return unit.startsWith("g") ? number * MCG_IN_MG : number / MCG_IN_MG;
    }

    private static double value(String number) {
        return Double.parseDouble(number);
    }
}
