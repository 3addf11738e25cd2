package org.euthymia.desktop.handout;

import org.euthymia.desktop.printing.PrinterMemory;
import org.euthymia.desktop.settings.CurrentSettings;
import org.euthymia.handout.ClinicDetails;
import org.euthymia.handout.HandoutLanguage;
import org.euthymia.handout.PrintSize;
import org.euthymia.paper.PaperSize;
import org.euthymia.platform.Settings;

/// Clinic, paper and printer in the settings; the patient's language and size for as long as the window is open.
public final class RememberedChoices implements HandoutChoices, PrinterMemory {
    private final CurrentSettings settings;
    private final PaperSize usual;
    private HandoutLanguage language;
    private PrintSize size = PrintSize.NORMAL;

    /// @param usual paper until one was chosen
    /// @param language to begin with
    public RememberedChoices(CurrentSettings settings, PaperSize usual, HandoutLanguage language) {
        this.settings = settings;
        this.usual = usual;
        this.language = language;
    }

    /// The next patient begins as the first did.
    public void forget(HandoutLanguage first) {
        language = first;
        size = PrintSize.NORMAL;
    }

    private Settings.Printing kept() {
        return settings.get().printing();
    }

    @Override
    public ClinicDetails clinic() {
        return new ClinicDetails(kept().clinic(), kept().phone(), kept().clinician());
    }

    @Override
    public void clinic(ClinicDetails d) {
        settings.change(s -> s.withPrinting(new Settings.Printing(
                d.name(),
                d.phone(),
                d.clinician(),
                s.printing().paper(),
                s.printing().printer())));
    }

    @Override
    public PaperSize paper() {
        return PaperSize.ofWord(kept().paper()).orElse(usual);
    }

    @Override
    public void paper(PaperSize paper) {
        settings.change(s -> s.withPrinting(new Settings.Printing(
                s.printing().clinic(),
                s.printing().phone(),
                s.printing().clinician(),
                paper.word(),
                s.printing().printer())));
    }

    @Override
    public String printer() {
        return kept().printer();
    }

    @Override
    public void printer(String name) {
        settings.change(s -> s.withPrinting(new Settings.Printing(
                s.printing().clinic(),
                s.printing().phone(),
                s.printing().clinician(),
                s.printing().paper(),
                name)));
    }

    @Override
    public HandoutLanguage language() {
        return language;
    }

    @Override
    public void language(HandoutLanguage value) {
        language = value;
    }

    @Override
    public PrintSize size() {
        return size;
    }

    @Override
    public void size(PrintSize value) {
        size = value;
    }
}
