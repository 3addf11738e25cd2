/// How far the library is: being read, being indexed, ready, or not readable, and why.
@NullMarked
package org.euthymia.desktop.opening;

import org.jspecify.annotations.NullMarked;
