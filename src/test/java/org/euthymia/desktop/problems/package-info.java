/// Problems in words, tested.
@NullMarked
package org.euthymia.desktop.problems;

import org.jspecify.annotations.NullMarked;
