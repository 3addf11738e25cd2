/// Choosing a printer and sending a finished PDF to it.
@NullMarked
package org.euthymia.desktop.printing;

import org.jspecify.annotations.NullMarked;
