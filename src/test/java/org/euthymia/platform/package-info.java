/// Tests of the platform package.
@NullMarked
package org.euthymia.platform;

import org.jspecify.annotations.NullMarked;
