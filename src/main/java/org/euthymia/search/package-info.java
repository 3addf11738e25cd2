/// Finding cards: index, query, ranking, snippets. Knows SQL; knows nothing of windows.
@NullMarked
package org.euthymia.search;

import org.jspecify.annotations.NullMarked;
