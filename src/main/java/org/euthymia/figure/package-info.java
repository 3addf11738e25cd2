/// Figures: what they say, how they are laid out for a width, and how they are drawn as SVG. Knows no files and no
/// window.
@NullMarked
package org.euthymia.figure;

import org.jspecify.annotations.NullMarked;
