package org.euthymia.handout;

/// What a clinic has printed on each handout. Any part may be empty.
///
/// @param phone as it is to be read
/// @param clinician whom the patient sees
public record ClinicDetails(String name, String phone, String clinician) {
    public static final ClinicDetails NONE = new ClinicDetails("", "", "");

    private static final int LONGEST = 80;

    public ClinicDetails {
        name = OneLine.of(name, LONGEST);
        phone = OneLine.of(phone, LONGEST);
        clinician = OneLine.of(clinician, LONGEST);
    }
}
