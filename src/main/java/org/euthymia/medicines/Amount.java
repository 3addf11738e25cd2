package org.euthymia.medicines;

/// An amount that may be known only as a range, as in "1-2 tablets". Both ends 0 or more, `min <= max`.
public record Amount(double min, double max) {
    public static final Amount NONE = new Amount(0, 0);

    public Amount {
        if (!(min >= 0) || max < min || Double.isInfinite(max)) {
            throw new IllegalArgumentException(min + " to " + max);
        }
    }

    public static Amount of(double exact) {
        return new Amount(exact, exact);
    }

    public Amount times(Amount other) {
        return new Amount(min * other.min, max * other.max);
    }

    public Amount times(double factor) {
        return new Amount(min * factor, max * factor);
    }

    public Amount plus(Amount other) {
        return new Amount(min + other.min, max + other.max);
    }

    public boolean exact() {
        return min == max;
    }
}
