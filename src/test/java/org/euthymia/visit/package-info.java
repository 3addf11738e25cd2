/// Tests of the visit package.
@NullMarked
package org.euthymia.visit;

import org.jspecify.annotations.NullMarked;
