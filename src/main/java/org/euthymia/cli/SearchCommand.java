package org.euthymia.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.euthymia.platform.StartOptions;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;
import org.euthymia.search.Hit;
import org.euthymia.search.SearchIndex;
import org.euthymia.search.WhyText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search [--json] [--limit N] [--queries FILE] [QUERY...]`
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds cards and sources.")
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 200;

    private final Session session;
    private final GlobalOptions global;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "at most N hits, 1 to 200 (default ${DEFAULT-VALUE})")
    private int limit = 10;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "one query a line; one JSON object a line comes out")
    private @Nullable Path queries;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "what to look for")
    private List<String> words = List.of();

    SearchCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        var options = global.start();
        if (limit < 1 || limit > MOST || (queries == null && words.isEmpty())) {
            session.problem(Problem.error("cli.search.usage"), options);
            return ExitCode.USAGE;
        }
        return session.withCards(
                options,
                core -> core.index()
                        .map(index -> queries == null ? one(index, options) : many(index, options, queries))
                        .orElse(ExitCode.USAGE));
    }

    private int one(SearchIndex index, StartOptions options) {
        var result = index.search(String.join(" ", words), limit);
        var why = new WhyText(session.locale(options));
        if (json) {
            session.out(Json.search(result, why).toString());
        } else if (result.hits().isEmpty()) {
            session.out(session.texts(options).get("search.none", result.query()));
        } else {
            result.hits().forEach(h -> print(h, why));
        }
        return result.hits().isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private void print(Hit hit, WhyText why) {
        session.out(String.format(
                "%2d  %s  [%s %s]", hit.rank(), hit.title().plain(), hit.kind().word(), hit.id()));
        hit.section().ifPresent(s -> session.out("    " + s));
        session.out("    " + hit.snippet().plain());
        session.out("    " + why.of(hit.why()));
    }

    private int many(SearchIndex index, StartOptions options, Path file) {
        var why = new WhyText(session.locale(options));
        var none = true;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var query = reader.readLine(); query != null; query = reader.readLine()) {
                var result = index.search(query, limit);
                session.out(Json.search(result, why).toString());
                none &= result.hits().isEmpty();
            }
        } catch (MalformedInputException _) {
            session.problem(Problem.error(Place.of(file.toString()), "cli.file.encoding"), options);
            return ExitCode.UNREADABLE;
        } catch (IOException _) {
            session.problem(Problem.error(Place.of(file.toString()), "cli.file.unreadable"), options);
            return ExitCode.UNREADABLE;
        }
        return none ? ExitCode.FOUND : ExitCode.FINE;
    }
}
