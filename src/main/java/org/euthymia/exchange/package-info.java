/// What goes to other systems and comes back: FHIR R4. Pure over text; files are the caller's matter.
@NullMarked
package org.euthymia.exchange;

import org.jspecify.annotations.NullMarked;
