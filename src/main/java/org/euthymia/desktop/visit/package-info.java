/// The visit in front, as every screen sees it.
@NullMarked
package org.euthymia.desktop.visit;

import org.jspecify.annotations.NullMarked;
