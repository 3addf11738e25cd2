/// Tests of papers: layout, table, SVG.
@NullMarked
package org.euthymia.paper;

import org.jspecify.annotations.NullMarked;
