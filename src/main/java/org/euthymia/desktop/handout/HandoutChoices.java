package org.euthymia.desktop.handout;

import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.PrintSize;
import org.euthymia.paper.PaperSize;

/// What is remembered from one handout to the next. The clinic's details and the paper outlive the program; language
/// and
/// size belong to the patient and live in memory. FX thread only.
public interface HandoutChoices {
    ClinicDetails clinic();

    void clinic(ClinicDetails details);

    PaperSize paper();

    void paper(PaperSize paper);

    HandoutLanguage language();

    void language(HandoutLanguage language);

    PrintSize size();

    void size(PrintSize size);
}
