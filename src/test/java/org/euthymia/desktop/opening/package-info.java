/// Opening a library, tested.
@NullMarked
package org.euthymia.desktop.opening;

import org.jspecify.annotations.NullMarked;
