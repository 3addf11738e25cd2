/// Handouts: chosen, edited with a live reading score, seen as the PDF itself, printed, saved.
@NullMarked
package org.euthymia.desktop.handout;

import org.jspecify.annotations.NullMarked;
