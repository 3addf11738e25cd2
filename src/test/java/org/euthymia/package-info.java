/// Tests that look at the whole program.
@NullMarked
package org.euthymia;

import org.jspecify.annotations.NullMarked;
