package org.euthymia.figure;

/// A logarithmic axis between two positions.
///
/// @param from value at `left`, above 0
/// @param to value at `right`, above `from`
record LogScale(double from, double to, double left, double right) {
    double x(double value) {
        var share = (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from));
        return left + Math.clamp(share, 0, 1) * (right - left);
    }
}
