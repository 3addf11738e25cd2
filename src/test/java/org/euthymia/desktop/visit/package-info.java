/// The visit, tested.
@NullMarked
package org.euthymia.desktop.visit;

import org.jspecify.annotations.NullMarked;
