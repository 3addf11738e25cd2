/// Tests of the result screen.
@NullMarked
package org.euthymia.desktop.result;

import org.jspecify.annotations.NullMarked;
