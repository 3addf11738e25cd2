/// Figures on screen: the painter and the box around it.
@NullMarked
package org.euthymia.desktop.figure;

import org.jspecify.annotations.NullMarked;
