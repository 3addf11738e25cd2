/// Tests of search.
@NullMarked
package org.euthymia.search;

import org.jspecify.annotations.NullMarked;
