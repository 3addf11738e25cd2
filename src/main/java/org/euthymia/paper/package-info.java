/// Pages as they are printed: HTML and CSS in, one tagged PDF with embedded fonts out; that PDF as pictures, bound with
/// others, and sent to a printer. Knows nothing of what stands on the pages.
@NullMarked
package org.euthymia.paper;

import org.jspecify.annotations.NullMarked;
