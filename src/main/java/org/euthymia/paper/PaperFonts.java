package org.euthymia.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two faces that everything is printed in, embedded in each PDF. Immutable; any thread.
public final class PaperFonts {
    static final String FAMILY = "Roboto";

    private final byte[] regular;
    private final byte[] bold;
    private final Set<Integer> known;

    private PaperFonts(byte[] regular, byte[] bold, Set<Integer> known) {
        this.regular = regular;
        this.bold = bold;
        this.known = known;
    }

    /// The fonts that the program brings.
    public static PaperFonts roboto() {
        try {
            return of(packaged("Roboto-Regular.ttf"), packaged("Roboto-Bold.ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own fonts are missing", e);
        }
    }

    /// @param regular a TrueType file
    /// @param bold another
    /// @throws IOException if one of them is no TrueType font that may be embedded
    public static PaperFonts of(byte[] regular, byte[] bold) throws IOException {
        var both = characters(regular);
        both.retainAll(characters(bold));
        return new PaperFonts(regular.clone(), bold.clone(), Set.copyOf(both));
    }

    /// The characters of `text` that cannot be printed, each once; empty if all can.
    public String missing(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !known.contains(c))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    private static Set<Integer> characters(byte[] font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            if (parsed.getOS2Windows() != null && (parsed.getOS2Windows().getFsType() & 0x000F) == 0x0002) {
                throw new IOException("this font may not be embedded");
            }
            CmapLookup lookup = parsed.getUnicodeCmapLookup();
            var found = new TreeSet<Integer>();
            for (int c = ' '; c <= 0xFFFF; c++) {
                if (lookup.getGlyphId(c) > 0) {
                    found.add(c);
                }
            }
            return found;
        } catch (RuntimeException e) {
            // FontBox meets damaged tables with whatever exception comes first.
            throw new IOException("this font is damaged", e);
        }
    }

    private static byte[] packaged(String name) throws IOException {
        var path = "/com/formdev/flatlaf/fonts/roboto/" + name;
        try (var in = PaperFonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path);
            }
            return in.readAllBytes();
        }
    }
}
