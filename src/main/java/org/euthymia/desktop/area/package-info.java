/// The cards of one area, and the bookmarked cards.
@NullMarked
package org.euthymia.desktop.area;

import org.jspecify.annotations.NullMarked;
