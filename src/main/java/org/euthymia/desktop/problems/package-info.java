/// What is wrong in the open library, in words.
@NullMarked
package org.euthymia.desktop.problems;

import org.jspecify.annotations.NullMarked;
