/// The opioid-mood checklist: questionnaires, answers, three-valued rules, and the assessment with its own trace. Pure:
/// knows no files, SQL or windows. It flags for follow-up and never diagnoses.
@NullMarked
package org.euthymia.checklist;

import org.jspecify.annotations.NullMarked;
