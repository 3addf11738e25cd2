package org.euthymia.paper;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import org.euthymia.platform.Progress;

/// Pages that tell when they are drawn, and that can be stopped.
///
/// @param pages what is printed
record WatchedPages(Pageable pages, Progress progress) implements Pageable {
    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        return (graphics, format, index) -> {
            if (progress.cancelled()) {
                throw new PrinterAbortException();
            }
            progress.at(Math.min(index, pages.getNumberOfPages()), pages.getNumberOfPages());
            return pages.getPrintable(page).print(graphics, format, index);
        };
    }
}
