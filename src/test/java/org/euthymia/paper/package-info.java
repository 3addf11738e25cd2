/// Tests of pages: PDF, PDF/UA, printing.
@NullMarked
package org.euthymia.paper;

import org.jspecify.annotations.NullMarked;
