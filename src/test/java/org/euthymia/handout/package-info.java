/// Tests of handouts: scores, editing, sheets.
@NullMarked
package org.euthymia.handout;

import org.jspecify.annotations.NullMarked;
