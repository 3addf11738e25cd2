/// The window, tested and pictured.
@NullMarked
package org.euthymia.desktop;

import org.jspecify.annotations.NullMarked;
