/// Handouts for patients: what they say, how hard they are to read, what may be edited before printing, and the sheet
/// of
/// paper made of it. Read by `library` from `data/handouts`.
@NullMarked
package org.euthymia.handout;

import org.jspecify.annotations.NullMarked;
