package org.euthymia.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/// What the operating system offers for printing. A seam for tests.
interface PrintQueues {
    List<PrintService> all();

    Optional<PrintService> usual();

    /// False where the program that hands jobs to the queue is missing.
    boolean spoolerFound();

    /// Asks this machine's operating system; on Unix by way of CUPS and `lpr`.
    static PrintQueues ofThisMachine() {
        return new PrintQueues() {
            @Override
            public List<PrintService> all() {
                return List.of(PrintServiceLookup.lookupPrintServices(null, null));
            }

            @Override
            public Optional<PrintService> usual() {
                return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
            }

            @Override
            public boolean spoolerFound() {
                var windows = System.getProperty("os.name", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("windows");
                return windows || Files.isExecutable(Path.of("/usr/bin/lpr"));
            }
        };
    }
}
