/// Search while typing, tested without a window.
@NullMarked
package org.euthymia.desktop.search;

import org.jspecify.annotations.NullMarked;
