/// Help, tested.
@NullMarked
package org.euthymia.desktop.help;

import org.jspecify.annotations.NullMarked;
