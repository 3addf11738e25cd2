package org.euthymia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.euthymia.library.Library;
import org.euthymia.library.Reference;
import org.euthymia.medicines.DailyDose;
import org.euthymia.medicines.DoseParser;
import org.euthymia.medicines.DoseReading;
import org.euthymia.medicines.MedicineText;
import org.euthymia.medicines.MedicineWords;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mme [--json] ITEM...`
@Command(
        name = "mme",
        mixinStandardHelpOptions = true,
        description =
                "Daily dose in morphine milligram equivalents (CDC 2022). What cannot be counted is named, never left out. Exit 1 when no line is understood.")
final class MmeCommand implements Callable<Integer> {
    private final Session session;
    private final GlobalOptions global;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Parameters(
            arity = "0..*",
            paramLabel = "ITEM",
            description = "one drug with dose and times a day, e.g. \"oxycodone ER 20 mg bid\"")
    private List<String> items = new ArrayList<>();

    MmeCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        if (items.stream().allMatch(String::isBlank)) {
            session.problem(Problem.error("cli.mme.usage"), options);
            return ExitCode.USAGE;
        }
        return session.withDrugs(options, library -> answer(library, options));
    }

    private int answer(Library library, StartOptions options) {
        var parser = new DoseParser(library.medicines());
        var dose = DailyDose.of(
                items.stream().filter(i -> !i.isBlank()).map(parser::parse).toList());
        if (json) {
            session.out(new MedicinesJson(library, words(library, Locale.ENGLISH))
                    .dose(dose)
                    .toString());
        } else {
            session.out(text(library, words(library, session.locale(options))).dose(dose));
        }
        var understood = dose.items().stream().anyMatch(i -> isUnderstood(i.reading()));
        return understood ? ExitCode.FINE : ExitCode.FOUND;
    }

    private static boolean isUnderstood(DoseReading reading) {
        return switch (reading) {
            case DoseReading.Daily _, DoseReading.Incomplete _, DoseReading.NotAnOpioid _, DoseReading.OfClass _ ->
                true;
            case DoseReading.Ambiguous _, DoseReading.Several _, DoseReading.Unknown _ -> false;
        };
    }

    static MedicineWords words(Library library, Locale locale) {
        return new MedicineWords(library.medicines(), Texts.of("medicines", locale));
    }

    static MedicineText text(Library library, MedicineWords words) {
        return new MedicineText(
                library.medicines(),
                words,
                id -> library.source(id)
                        .map(s -> Reference.of(s).textWithIdentifiers())
                        .orElse("?"));
    }
}
