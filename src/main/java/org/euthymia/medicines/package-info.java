/// Opioids, the daily dose in morphine milligram equivalents (MME), and interactions. Pure: knows no files, SQL or
/// windows.
@NullMarked
package org.euthymia.medicines;

import org.jspecify.annotations.NullMarked;
