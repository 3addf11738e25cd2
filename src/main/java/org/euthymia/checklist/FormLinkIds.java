package org.euthymia.checklist;

import java.util.Map;

/// The linkIds and answer codes of the published instruments, as ours. Any thread.
public final class FormLinkIds {
    private static final Map<String, String> LOINC = Map.of(
            "/44250-9", "phq9.1",
            "/44255-8", "phq9.2",
            "/44259-0", "phq9.3",
            "/44254-1", "phq9.4",
            "/44251-7", "phq9.5",
            "/44258-2", "phq9.6",
            "/44252-5", "phq9.7",
            "/44253-3", "phq9.8",
            "/44260-8", "phq9.9",
            "/69722-7", "phq9.difficulty");

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("LA6568-5", "0"),
            Map.entry("LA6569-3", "1"),
            Map.entry("LA6570-1", "2"),
            Map.entry("LA6571-9", "3"),
            Map.entry("LA6572-7", "0"),
            Map.entry("LA6573-5", "1"),
            Map.entry("LA6575-0", "2"),
            Map.entry("LA6574-3", "3"),
            Map.entry("LA33-6", "yes"),
            Map.entry("LA32-8", "no"));

    private FormLinkIds() {}

    /// Our linkId for a form's, e.g. `phq9.1` for `/44250-9`; the same where the form uses ours.
    public static String ours(String linkId) {
        var loinc = LOINC.get(linkId);
        if (loinc != null) {
            return loinc;
        }
        return linkId.replaceFirst("^(asq|cows|oud)-(?=\\d)", "$1.");
    }

    /// The word in answers for a form's code.
    ///
    /// @param linkId ours
    /// @param code of the option's coding, e.g. `LA6570-1`
    public static String word(String linkId, String code) {
        return linkId.equals("opioid.medicines") ? code : CODES.getOrDefault(code, code);
    }
}
