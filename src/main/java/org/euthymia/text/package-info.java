/// What a user reads: resource bundles, dates and numbers in the reader's language.
@NullMarked
package org.euthymia.text;

import org.jspecify.annotations.NullMarked;
