/// Tests.
@NullMarked
package org.euthymia.desktop.printing;

import org.jspecify.annotations.NullMarked;
