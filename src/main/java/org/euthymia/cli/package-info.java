/// The command line over the same core.
@NullMarked
package org.euthymia.cli;

import org.jspecify.annotations.NullMarked;
