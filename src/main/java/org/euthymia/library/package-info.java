/// Clinical content: read from `data/`, checked, held as immutable records.
@NullMarked
package org.euthymia.library;

import org.jspecify.annotations.NullMarked;
