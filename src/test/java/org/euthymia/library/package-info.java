@NullMarked
package org.euthymia.library;

import org.jspecify.annotations.NullMarked;
