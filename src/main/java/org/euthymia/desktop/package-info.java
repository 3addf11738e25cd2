/// The window: the only package that knows JavaFX.
@NullMarked
package org.euthymia.desktop;

import org.jspecify.annotations.NullMarked;
