/// The visit, played by the program itself: for machines without a display, and for the README's pictures.
@NullMarked
package org.euthymia.desktop.tour;

import org.jspecify.annotations.NullMarked;
