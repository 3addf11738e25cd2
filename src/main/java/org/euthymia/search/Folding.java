package org.euthymia.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What each character does in a word, and the plain form it is compared in: no case, no accents, no ligatures.
final class Folding {
    /// The part a character plays.
    enum Role {
        /// Belongs to a word.
        WORD,
        /// Is not there: accents, soft hyphens, marks of direction.
        SILENT,
        /// Joins two words when it stands between them: `5-HT`, `F11.21`.
        JOINT,
        APOSTROPHE,
        /// Ends a word.
        BREAK
    }

    private static final List<Role> ASCII =
            IntStream.range(0, 128).mapToObj(Folding::roleOf).toList();

    private Folding() {}

    static Role role(int c) {
        return c < ASCII.size() ? ASCII.get(c) : roleOf(c);
    }

    private static Role roleOf(int c) {
        return switch (c) {
            case '-', '_', '.', '\u2010', '\u2011' -> Role.JOINT;
            case '\'', '`', '\u2018', '\u2019', '\u02BC', '\u00B4', '\uFF07' -> Role.APOSTROPHE;
            default -> byCategory(c);
        };
    }

    private static Role byCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.COMBINING_SPACING_MARK -> Role.WORD;
            // A raised 2 is a 2; a fraction such as one half is no whole number and would read as 12.
            case Character.OTHER_NUMBER -> isFraction(c) ? Role.BREAK : Role.WORD;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> Role.SILENT;
            default -> Role.BREAK;
        };
    }

    private static boolean isFraction(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).indexOf('\u2044') >= 0;
    }

    static boolean isNumber(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// Appends the plain form of one character, which may be none, one or several characters.
    static void fold(int c, StringBuilder to) {
        if (c < 128) {
            to.append((char) Character.toLowerCase(c));
            return;
        }
        switch (c) {
            case 'æ', 'Æ' -> to.append("ae");
            case 'œ', 'Œ' -> to.append("oe");
            case 'ß', 'ẞ' -> to.append("ss");
            case 'ø', 'Ø' -> to.append('o');
            case 'đ', 'Đ', 'ð', 'Ð' -> to.append('d');
            case 'ł', 'Ł' -> to.append('l');
            default ->
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .forEach(d -> foldDecomposed(d, to));
        }
    }

    private static void foldDecomposed(int c, StringBuilder to) {
        if (Character.isDigit(c)) {
            to.append((char) ('0' + Character.digit(c, 10)));
        } else if (Character.isLetter(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            // By way of the capital, so that the two Greek small sigmas are one letter.
            to.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
        }
    }

    /// A Greek letter that stands alone is known by its name too: `μ` is `mu`.
    static String spelledOut(String form) {
        if (form.length() != 1 || form.charAt(0) < '\u03B1' || form.charAt(0) > '\u03C9') {
            return form;
        }
        var name = Character.getName(form.charAt(0));
        return name.substring(name.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replace("lamda", "lambda");
    }
}
