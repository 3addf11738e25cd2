/// Small controls that every screen shares: each one class with one block in `components.css`.
@NullMarked
package org.euthymia.desktop.control;

import org.jspecify.annotations.NullMarked;
