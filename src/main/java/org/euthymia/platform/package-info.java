/// App folders, settings, atomic files, background work, one program per home folder.
@NullMarked
package org.euthymia.platform;

import org.jspecify.annotations.NullMarked;
