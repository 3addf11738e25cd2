package org.euthymia.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.platform.StartOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that stand before or after any command. Filled by picocli.
final class GlobalOptions {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "open this folder in the data/ format instead of the built-in library")
    private @Nullable Path library;

    @Option(
            names = "--beside",
            scope = ScopeType.INHERIT,
            description = "with --library: open that folder beside the built-in library")
    private boolean beside;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "where the program keeps its own state")
    private @Nullable Path home;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            scope = ScopeType.INHERIT,
            description = "language of the program's own words: en, es")
    private @Nullable String language;

    StartOptions start() {
        return new StartOptions(
                Optional.ofNullable(library),
                beside,
                Optional.ofNullable(home),
                Optional.ofNullable(language).map(Locale::forLanguageTag));
    }
}
