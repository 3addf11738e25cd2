package org.euthymia.handout;

import org.euthymia.paper.PageCheck;
import org.euthymia.paper.PaperDocument;
import org.euthymia.paper.Pdf;

/// A handout on paper, with what a preview tells of it.
///
/// @param document what it was made of
/// @param check whether anything is clipped or printed over
/// @param safetyLines how many safety lines stand on page 1: all of them, or there would be no sheet
/// @param unprintable characters that came out as `#`; empty if none
public record Sheet(
        Pdf pdf, PaperDocument document, PageCheck check, int safetyLines, ReadingScores scores, String unprintable) {}
