/// Start of the program and its composition root.
@NullMarked
package org.euthymia;

import org.jspecify.annotations.NullMarked;
