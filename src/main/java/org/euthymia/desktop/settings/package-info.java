/// What the user chose on this computer, and the screen that changes it.
@NullMarked
package org.euthymia.desktop.settings;

import org.jspecify.annotations.NullMarked;
