/// Where the reader is, and how to go elsewhere: known to every screen, so that no screen needs to know another.
@NullMarked
package org.euthymia.desktop.navigation;

import org.jspecify.annotations.NullMarked;
