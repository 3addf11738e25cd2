package org.euthymia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.euthymia.library.Library;
import org.euthymia.medicines.Circumstance;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interactions [--json] [--oud] DRUG DRUG...`
@Command(
        name = "interactions",
        mixinStandardHelpOptions = true,
        description =
                "What is known of drugs or classes taken together, most serious first. No entry does not mean safe. Exit 1 when nothing is found.")
final class InteractionsCommand implements Callable<Integer> {
    private final Session session;
    private final GlobalOptions global;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Option(names = "--oud", description = "methadone or buprenorphine is taken for opioid use disorder")
    private boolean opioidUseDisorder;

    @Parameters(
            arity = "0..*",
            paramLabel = "DRUG",
            description = "generic, brand or street name, or a class such as SSRIs; at least two")
    private List<String> drugs = new ArrayList<>();

    InteractionsCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        if (drugs.stream().filter(d -> !d.isBlank()).count() < 2
                && !(drugs.size() == 1 && drugs.getFirst().contains(" "))) {
            session.problem(Problem.error("cli.interactions.usage"), options);
            return ExitCode.USAGE;
        }
        return session.withDrugs(options, library -> answer(library, options));
    }

    private int answer(Library library, StartOptions options) {
        var medicines = library.medicines();
        var asked = drugs.stream()
                .filter(d -> !d.isBlank())
                .map(d -> Asked.of(d, medicines))
                .toList();
        var ids = asked.stream().flatMap(a -> a.ids().stream()).toList();
        Set<Circumstance> told = opioidUseDisorder ? Set.of(Circumstance.OPIOID_USE_DISORDER) : Set.of();
        var found = medicines.interactions().among(ids, told);
        if (json) {
            var words = MmeCommand.words(library, Locale.ENGLISH);
            session.out(
                    new MedicinesJson(library, words).interactions(found, asked).toString());
        } else {
            asked.forEach(a -> remark(a, library, options));
            var text = MmeCommand.text(library, MmeCommand.words(library, session.locale(options)));
            session.out(text.interactions(found));
            if (!opioidUseDisorder && medicines.interactions().matters(Circumstance.OPIOID_USE_DISORDER, ids)) {
                session.out(session.texts(options).get("interactions.oud"));
            }
        }
        return found.pairs().isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private void remark(Asked asked, Library library, StartOptions options) {
        var texts = session.texts(options);
        asked.readAs().ifPresent(to -> session.out(texts.get("interactions.read-as", asked.text(), to)));
        if (!asked.couldMean().isEmpty()) {
            var names = asked.couldMean().stream()
                    .map(library.medicines()::shownName)
                    .collect(Collectors.joining(", "));
            session.out(texts.get("interactions.ambiguous", asked.text(), names));
        } else if (asked.isUnknown()) {
            session.out(texts.get("interactions.unknown", asked.text()));
        }
    }
}
