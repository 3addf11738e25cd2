/// Settings, tested.
@NullMarked
package org.euthymia.desktop.settings;

import org.jspecify.annotations.NullMarked;
