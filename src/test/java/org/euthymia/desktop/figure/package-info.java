/// Tests of figures on screen.
@NullMarked
package org.euthymia.desktop.figure;

import org.jspecify.annotations.NullMarked;
