/// Tests.
@NullMarked
package org.euthymia.desktop.handout;

import org.jspecify.annotations.NullMarked;
