/// One clinical card on screen: answer, statements, for and against, sources, what to tell the patient.
@NullMarked
package org.euthymia.desktop.card;

import org.jspecify.annotations.NullMarked;
