/// The start: nothing typed yet.
@NullMarked
package org.euthymia.desktop.home;

import org.jspecify.annotations.NullMarked;
