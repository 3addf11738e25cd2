/// The opioid-mood check: questions, live result, safety panel, hand-over to the patient.
@NullMarked
package org.euthymia.desktop.check;

import org.jspecify.annotations.NullMarked;
