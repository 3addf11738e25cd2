/// The window's frame: rail, search field, screens and their history, status line.
@NullMarked
package org.euthymia.desktop.shell;

import org.jspecify.annotations.NullMarked;
