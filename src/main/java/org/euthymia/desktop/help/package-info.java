/// The keys, the intended use, the licences.
@NullMarked
package org.euthymia.desktop.help;

import org.jspecify.annotations.NullMarked;
