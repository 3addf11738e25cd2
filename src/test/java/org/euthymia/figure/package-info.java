/// Tests of figures: layout, table, SVG.
@NullMarked
package org.euthymia.figure;

import org.jspecify.annotations.NullMarked;
