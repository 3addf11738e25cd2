/// Results while typing, the preview beside them, and what is shown when nothing matches.
@NullMarked
package org.euthymia.desktop.search;

import org.jspecify.annotations.NullMarked;
