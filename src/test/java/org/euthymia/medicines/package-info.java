/// Tests of the medicines package.
@NullMarked
package org.euthymia.medicines;

import org.jspecify.annotations.NullMarked;
