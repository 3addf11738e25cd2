package org.euthymia.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What the program remembers between starts. No patient data, no searches.
///
/// @param theme `system`, `light`, `dark` or `high-contrast`
/// @param textPercent 80 to 200
/// @param language BCP 47 tag; empty to follow the machine
/// @param reduceMotion no fading
/// @param window where the window stood
/// @param recent ids of cards opened lately, newest first, at most [#RECENT_MOST]
/// @param bookmarks ids of cards kept, oldest first
/// @param clinicProtocol what the clinic does when somebody may be in danger, in its own words; empty if not entered
/// @param printing clinic details, paper and printer
/// @param clipboardSeconds how long a copied note stays on the clipboard, 10 to 600
public record Settings(
        String theme,
        int textPercent,
        Optional<String> language,
        boolean reduceMotion,
        Optional<WindowBounds> window,
        List<String> recent,
        List<String> bookmarks,
        String clinicProtocol,
        Printing printing,
        int clipboardSeconds) {
    public static final int RECENT_MOST = 12;
    /// Signs kept of a clinic protocol: some lines, not a manual.
    public static final int PROTOCOL_MOST = 2000;
    public static final List<String> THEMES = List.of("system", "light", "dark", "high-contrast");
    public static final Settings DEFAULT = new Settings(
            "system", 100, Optional.empty(), false, Optional.empty(), List.of(), List.of(), "", Printing.DEFAULT, 60);

    /// Values out of range are brought back into it: a setting never keeps the program from starting.
    public Settings {
        theme = THEMES.contains(theme) ? theme : "system";
        textPercent = Math.clamp(textPercent, 80, 200);
        recent = recent.stream().distinct().limit(RECENT_MOST).toList();
        bookmarks = List.copyOf(new LinkedHashSet<>(bookmarks));
        clipboardSeconds = Math.clamp(clipboardSeconds, 10, 600);
        clinicProtocol = clinicProtocol.strip();
        if (clinicProtocol.length() > PROTOCOL_MOST) {
            clinicProtocol = clinicProtocol.substring(0, PROTOCOL_MOST);
        }
    }

    /// What printing remembers. No patient data.
    ///
    /// @param clinic name, phone and clinician as printed on handouts; each may be empty
    /// @param paper `letter` or `a4`; empty until chosen
    /// @param printer used last; empty until one was
    public record Printing(String clinic, String phone, String clinician, String paper, String printer) {
        public static final Printing DEFAULT = new Printing("", "", "", "", "");
    }

    public Settings withPrinting(Printing value) {
        return new Settings(
                theme,
                textPercent,
                language,
                reduceMotion,
                window,
                recent,
                bookmarks,
                clinicProtocol,
                value,
                clipboardSeconds);
    }

    /// Without a clinic protocol.
    public Settings(
            String theme,
            int textPercent,
            Optional<String> language,
            boolean reduceMotion,
            Optional<WindowBounds> window,
            List<String> recent,
            List<String> bookmarks) {
        this(
                theme,
                textPercent,
                language,
                reduceMotion,
                window,
                recent,
                bookmarks,
                "",
                Printing.DEFAULT,
                DEFAULT.clipboardSeconds);
    }

    /// @param maximised when true, the other values are the place to go back to
    public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}

    public Settings withTheme(String value) {
        return new Settings(
                value,
                textPercent,
                language,
                reduceMotion,
                window,
                recent,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withTextPercent(int value) {
        return new Settings(
                theme,
                value,
                language,
                reduceMotion,
                window,
                recent,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withLanguage(Optional<String> value) {
        return new Settings(
                theme,
                textPercent,
                value,
                reduceMotion,
                window,
                recent,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withReduceMotion(boolean value) {
        return new Settings(
                theme,
                textPercent,
                language,
                value,
                window,
                recent,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withWindow(WindowBounds value) {
        return new Settings(
                theme,
                textPercent,
                language,
                reduceMotion,
                Optional.of(value),
                recent,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    /// `id` becomes the newest of the recent cards.
    public Settings opened(String id) {
        var ids = new ArrayList<String>(List.of(id));
        ids.addAll(recent);
        return withRecent(ids);
    }

    public Settings withRecent(List<String> value) {
        return new Settings(
                theme,
                textPercent,
                language,
                reduceMotion,
                window,
                value,
                bookmarks,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withBookmarks(List<String> value) {
        return new Settings(
                theme,
                textPercent,
                language,
                reduceMotion,
                window,
                recent,
                value,
                clinicProtocol,
                printing,
                clipboardSeconds);
    }

    public Settings withClinicProtocol(String value) {
        return new Settings(
                theme,
                textPercent,
                language,
                reduceMotion,
                window,
                recent,
                bookmarks,
                value,
                printing,
                clipboardSeconds);
    }

    public Settings withClipboardSeconds(int value) {
        return new Settings(
                theme, textPercent, language, reduceMotion, window, recent, bookmarks, clinicProtocol, printing, value);
    }
}
