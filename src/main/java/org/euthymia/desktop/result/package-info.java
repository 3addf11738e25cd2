/// What comes out of the check: urgency, flag, every reason, what is open, and the follow-up. One screen.
@NullMarked
package org.euthymia.desktop.result;

import org.jspecify.annotations.NullMarked;
