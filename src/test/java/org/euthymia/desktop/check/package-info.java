@NullMarked
package org.euthymia.desktop.check;

import org.jspecify.annotations.NullMarked;
