package org.euthymia.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.euthymia.platform.StartOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tour [-o DIR]`
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description =
                "Plays a visit with the real library, without a display: times each step and writes a picture of each screen.")
final class TourCommand implements Callable<Integer> {
    static final Path DEFAULT_FOLDER = Path.of("target", "tour");

    private final Session session;
    private final GlobalOptions global;

    @Option(names = "-o", paramLabel = "DIR", description = "where the pictures go (default ${DEFAULT-VALUE})")
    private Path folder = DEFAULT_FOLDER;

    TourCommand(Session session, GlobalOptions global) {
        this.session = session;
        this.global = global;
    }

    @Override
    public Integer call() {
        return play(session, global.start(), folder);
    }

    static int play(Session session, StartOptions options, Path folder) {
        return session.outside().tour().play(options, folder, session.outside().out());
    }
}
