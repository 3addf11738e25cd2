/// Room and places, tested.
@NullMarked
package org.euthymia.desktop.navigation;

import org.jspecify.annotations.NullMarked;
