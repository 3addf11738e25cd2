/// What one visit gathers: answers, the safety step, the plan, and what goes out of it as text. Pure; nothing of it is
/// kept on disk.
@NullMarked
package org.euthymia.visit;

import org.jspecify.annotations.NullMarked;
