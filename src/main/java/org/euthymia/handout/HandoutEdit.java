package org.euthymia.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.euthymia.handout.Handout.Line;
import org.euthymia.handout.Handout.Section;

/// A handout as it is edited before printing. Each change gives a new value; one that is not allowed gives the same
/// value back. However it is made, the sections `safety` and `call` and every line that opens with a bold sentence are
/// those of the original. Immutable; any thread.
///
/// @param nextVisit printed as it is; without it a line to fill in is printed
/// @param note free text for this patient, several lines; never kept
/// @param leftOut ids of optional sections that are not printed
/// @param changed the lines of each section that was changed
public record HandoutEdit(
        Handout original,
        ClinicDetails clinic,
        Optional<NextVisit> nextVisit,
        String note,
        Set<String> leftOut,
        Map<String, List<Line>> changed) {
    /// Characters of the free text.
    public static final int LONGEST_NOTE = 600;
    /// Characters of a line.
    public static final int LONGEST_LINE = 240;

    private static final int FINGERPRINT = 12;

    public HandoutEdit {
        note = tidyNote(note);
        leftOut = leftOut.stream()
                .filter(original.optional()::contains)
                .filter(id -> original.section(id)
                        .filter(HandoutEdit::holdsNothingLocked)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
        changed = allowed(original, changed);
    }

    /// Nothing changed yet.
    public static HandoutEdit of(Handout original, ClinicDetails clinic) {
        return new HandoutEdit(original, clinic, Optional.empty(), "", Set.of(), Map.of());
    }

    public HandoutEdit withClinic(ClinicDetails value) {
        return new HandoutEdit(original, value, nextVisit, note, leftOut, changed);
    }

    public HandoutEdit withNextVisit(Optional<NextVisit> value) {
        return new HandoutEdit(original, clinic, value, note, leftOut, changed);
    }

    /// @param value shortened to [#LONGEST_NOTE]
    public HandoutEdit withNote(String value) {
        return new HandoutEdit(original, clinic, nextVisit, value, leftOut, changed);
    }

    /// Prints an optional section or leaves it out.
    public HandoutEdit withSection(String id, boolean printed) {
        var others = new TreeSet<>(leftOut);
        if (printed) {
            others.remove(id);
        } else {
            others.add(id);
        }
        return new HandoutEdit(original, clinic, nextVisit, note, others, changed);
    }

    /// The lines of a section as they stand now, whether it is printed or not.
    public List<Line> lines(String section) {
        return changed.getOrDefault(
                section, original.section(section).map(Section::lines).orElse(List.of()));
    }

    /// False for a line that nobody may change, and for one that is not there.
    public boolean canEdit(String section, int line) {
        var lines = lines(section);
        return line >= 0
                && line < lines.size()
                && original.section(section)
                        .filter(s -> !s.locked(lines.get(line)))
                        .isPresent();
    }

    /// @param text other words; a blank text removes the line
    public HandoutEdit withLine(String section, int line, String text) {
        if (!canEdit(section, line)) {
            return this;
        }
        var words = OneLine.of(text, LONGEST_LINE);
        if (words.isEmpty()) {
            return withoutLine(section, line);
        }
        var lines = new ArrayList<>(lines(section));
        // A text typed back as it was is no change.
        var first = original.section(section).orElseThrow().lines().stream()
                .filter(l -> l.text().equals(words))
                .findFirst();
        lines.set(line, first.orElseGet(() -> lines.get(line).withText(words)));
        return withLines(section, lines);
    }

    /// The last line of a section stays: leave the section out instead, if it may be.
    public HandoutEdit withoutLine(String section, int line) {
        if (!canEdit(section, line) || lines(section).size() == 1) {
            return this;
        }
        var lines = new ArrayList<>(lines(section));
        lines.remove(line);
        return withLines(section, lines);
    }

    /// @param by -1 up, 1 down; not past a line that is locked
    public HandoutEdit withLineMoved(String section, int line, int by) {
        if (!canEdit(section, line) || !canEdit(section, line + by)) {
            return this;
        }
        var lines = new ArrayList<>(lines(section));
        Collections.swap(lines, line, line + by);
        return withLines(section, lines);
    }

    /// The section's own lines again.
    public HandoutEdit withSectionRestored(String section) {
        var others = new LinkedHashMap<>(changed);
        others.remove(section);
        return new HandoutEdit(original, clinic, nextVisit, note, leftOut, others);
    }

    private HandoutEdit withLines(String section, List<Line> lines) {
        var others = new LinkedHashMap<>(changed);
        others.put(section, lines);
        return new HandoutEdit(original, clinic, nextVisit, note, leftOut, others);
    }

    /// The handout as it will be printed, without the clinic's details, the next visit and the free text.
    public Handout edited() {
        return original.withSections(original.sections().stream()
                .filter(s -> !leftOut.contains(s.id()))
                .map(s -> s.withLines(lines(s.id())))
                .toList());
    }

    /// True if the text is not that of the original, so that its sources no longer speak for every line.
    public boolean isReworded() {
        return !changed.isEmpty();
    }

    /// The grades of what will be printed, the free text included.
    public ReadingScores scores() {
        var lines = new ArrayList<>(edited().texts());
        note.lines().filter(l -> !l.isBlank()).forEach(lines::add);
        return ReadingScores.of(original.language(), lines);
    }

    /// Tells one edited text from another without keeping it; empty if the text is that of the original.
    public String fingerprint() {
        if (changed.isEmpty() && leftOut.isEmpty() && note.isEmpty()) {
            return "";
        }
        var all = String.join("\n", edited().texts()) + "\n\n" + note;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String tidyNote(String typed) {
        var tidy = Arrays.stream(typed.split("\\R", -1))
                .map(l -> OneLine.of(l, LONGEST_NOTE))
                .collect(Collectors.joining("\n"))
                .strip();
        return tidy.codePointCount(0, tidy.length()) <= LONGEST_NOTE
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST_NOTE));
    }

    /// What touches a locked line is dropped, and so is a change that changes nothing.
    private static Map<String, List<Line>> allowed(Handout original, Map<String, List<Line>> changes) {
        var kept = new LinkedHashMap<String, List<Line>>();
        for (var section : original.sections()) {
            var lines = changes.get(section.id());
            if (lines != null && !lines.isEmpty() && !lines.equals(section.lines()) && keepsLocked(section, lines)) {
                kept.put(section.id(), List.copyOf(lines));
            }
        }
        return Collections.unmodifiableMap(kept);
    }

    /// Whatever a handout's header offers: a section with a safety line is always printed.
    private static boolean holdsNothingLocked(Section section) {
        return !section.locked() && section.lines().stream().noneMatch(section::locked);
    }

    private static boolean keepsLocked(Section section, List<Line> lines) {
        var before = section.lines().stream().filter(section::locked).toList();
        var after = lines.stream().filter(section::locked).toList();
        return !section.locked() && before.equals(after);
    }
}
