package org.euthymia.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.euthymia.library.Card;
import org.euthymia.library.CardHtml;
import org.euthymia.library.CardPage;
import org.euthymia.library.CardWords;
import org.euthymia.library.CitationNumbers;
import org.euthymia.library.ReferenceExport;
import org.euthymia.library.Source;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Problem;
import org.euthymia.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `topic ID [--format text|html|json|ris|bibtex]`
@Command(name = "topic", mixinStandardHelpOptions = true, description = "Prints one card.")
final class TopicCommand implements Callable<Integer> {
    /// The forms a card can be printed in; lower case, as they are typed.
    enum Format {
        text,
        html,
        json,
        ris,
        bibtex
    }

    private final Session session;
    private final GlobalOptions global;

    @Option(
            names = "--format",
            description = "text, html or json; ris or bibtex for its references (default ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "ID", description = "the card's id, as search shows it")
    private String id = "";

    TopicCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        return session.withCards(options, core -> show(core, options));
    }

    private int show(Core core, StartOptions options) {
        var card = core.library().card(id);
        if (card.isEmpty()) {
            session.problem(Problem.error("cli.topic.unknown", id), options);
            return ExitCode.FOUND;
        }
        session.out(print(card.get(), core, options));
        return ExitCode.FINE;
    }

    private String print(Card card, Core core, StartOptions options) {
        var words = new CardWords(Texts.of("library", session.locale(options)));
        return switch (format) {
            case text -> CardPage.of(card, core.library(), core.today(), words);
            case html -> CardHtml.of(card, core.library(), core.today(), words);
            case json -> Json.topic(card, core.library()).toString();
            case ris -> references(card, core, ReferenceExport::ris);
            case bibtex -> references(card, core, ReferenceExport::bibtex);
        };
    }

    private static String references(Card card, Core core, Function<Source, String> form) {
        return CitationNumbers.of(card, core.library().figures(card)).ids().stream()
                .flatMap(id -> core.library().source(id).stream())
                .map(form)
                .collect(Collectors.joining("\n"));
    }
}
