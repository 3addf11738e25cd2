package org.euthymia.desktop.help;

import java.util.List;

/// A part that the program ships, with its licence. A test compares the list with the build file.
///
/// @param name as its makers write it
/// @param licence its SPDX name
record BundledPart(String name, String licence) {
    static final List<BundledPart> ALL = List.of(
            new BundledPart("Eclipse Temurin (OpenJDK)", "GPL-2.0 with Classpath Exception"),
            new BundledPart("OpenJFX (JavaFX)", "GPL-2.0 with Classpath Exception"),
            new BundledPart("AtlantaFX", "MIT"),
            new BundledPart("ControlsFX", "BSD-3-Clause"),
            new BundledPart("Ikonli, Material icons", "Apache-2.0"),
            new BundledPart("Roboto, packaged by FlatLaf", "Apache-2.0"),
            new BundledPart("SQLite", "Public domain"),
            new BundledPart("sqlite-jdbc", "Apache-2.0"),
            new BundledPart("commonmark-java", "BSD-2-Clause"),
            new BundledPart("SnakeYAML Engine", "Apache-2.0"),
            new BundledPart("Jackson", "Apache-2.0"),
            new BundledPart("picocli", "Apache-2.0"),
            new BundledPart("SLF4J", "MIT"),
            new BundledPart("JSpecify", "Apache-2.0"));
}
