/// Tests of a card on screen.
@NullMarked
package org.euthymia.desktop.card;

import org.jspecify.annotations.NullMarked;
