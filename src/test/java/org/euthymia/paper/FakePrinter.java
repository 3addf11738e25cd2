package org.euthymia.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/// A printer that keeps what it gets.
final class FakePrinter implements PrintService {
    final List<byte[]> printed = new ArrayList<>();
    final List<PrintRequestAttributeSet> asked = new ArrayList<>();
    private final String name;
    private final Set<MediaSizeName> papers;
    private boolean accepting = true;
    private Optional<PrintException> fault = Optional.empty();

    FakePrinter(String name, MediaSizeName... papers) {
        this.name = name;
        this.papers = Set.of(papers);
    }

    FakePrinter refusing() {
        accepting = false;
        return this;
    }

    FakePrinter failing(PrintException e) {
        fault = Optional.of(e);
        return this;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        var answer = accepting ? PrinterIsAcceptingJobs.ACCEPTING_JOBS : PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        return category == PrinterIsAcceptingJobs.class ? category.cast(answer) : null;
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.BYTE_ARRAY.PDF);
    }

    @Override
    public boolean isAttributeValueSupported(
            Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return value instanceof MediaSizeName size && papers.contains(size);
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.BYTE_ARRAY.PDF};
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return false;
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(
            Class<? extends Attribute> category, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable AttributeSet getUnsupportedAttributes(
            @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    private final class Job implements DocPrintJob {
        @Override
        public PrintService getPrintService() {
            return FakePrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            if (fault.isPresent()) {
                throw fault.get();
            }
            asked.add(attributes);
            try {
                printed.add((byte[]) doc.getPrintData());
            } catch (IOException e) {
                throw new PrintException(e);
            }
        }
    }
}
