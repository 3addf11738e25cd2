/// Tests of the exchange package.
@NullMarked
package org.euthymia.exchange;

import org.jspecify.annotations.NullMarked;
