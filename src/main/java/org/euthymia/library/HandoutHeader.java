package org.euthymia.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.euthymia.handout.Handout.Signature;
import org.euthymia.handout.HandoutLanguage;

/// A handout's front matter, read.
///
/// @param instructions how many main instructions it says to give; empty if it does not say
record HandoutHeader(
        Located id,
        HandoutLanguage language,
        Located title,
        Optional<Located> version,
        Optional<LocalDate> compiled,
        Optional<LocalDate> reviewDue,
        List<Located> claims,
        Optional<Located> instructions,
        List<Located> optional,
        List<Located> related,
        List<String> keywords,
        Optional<Signature> signedOff,
        Optional<Signature> translationChecked) {
    HandoutHeader {
        claims = List.copyOf(claims);
        optional = List.copyOf(optional);
        related = List.copyOf(related);
        keywords = List.copyOf(keywords);
    }
}
