/// Colours, type and shared style classes.
@NullMarked
package org.euthymia.desktop.theme;

import org.jspecify.annotations.NullMarked;
