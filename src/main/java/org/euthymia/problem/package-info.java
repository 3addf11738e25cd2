/// What can go wrong, as values.
@NullMarked
package org.euthymia.problem;

import org.jspecify.annotations.NullMarked;
