/// Tests of theme and styles.
@NullMarked
package org.euthymia.desktop.theme;

import org.jspecify.annotations.NullMarked;
