/// Tests of the checklist: worked cases, every row of every table, and its properties over generated answers.
@NullMarked
package org.euthymia.checklist;

import org.jspecify.annotations.NullMarked;
