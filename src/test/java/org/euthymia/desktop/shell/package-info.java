/// The window's frame, tested.
@NullMarked
package org.euthymia.desktop.shell;

import org.jspecify.annotations.NullMarked;
