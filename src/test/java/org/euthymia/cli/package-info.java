/// Tests of the command line.
@NullMarked
package org.euthymia.cli;

import org.jspecify.annotations.NullMarked;
