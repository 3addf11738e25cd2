/// The medicines screen: daily dose in MME and interactions of what was typed.
@NullMarked
package org.euthymia.desktop.medicines;

import org.jspecify.annotations.NullMarked;
