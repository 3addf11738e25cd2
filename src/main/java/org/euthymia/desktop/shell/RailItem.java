package org.euthymia.desktop.shell;

import org.euthymia.desktop.navigation.Destination;
import org.kordamp.ikonli.Ikon;

/// An entry of the rail.
///
/// @param label as it stands under the icon, broken to fit
/// @param name in full, for tooltip and screen reader
record RailItem(Destination destination, Ikon icon, String label, String name) {}
