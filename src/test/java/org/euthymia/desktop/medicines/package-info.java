/// Tests of the medicines screen.
@NullMarked
package org.euthymia.desktop.medicines;

import org.jspecify.annotations.NullMarked;
