/// Tests of the shared controls.
@NullMarked
package org.euthymia.desktop.control;

import org.jspecify.annotations.NullMarked;
