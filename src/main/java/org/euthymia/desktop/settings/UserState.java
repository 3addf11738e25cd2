package org.euthymia.desktop.settings;

import org.euthymia.platform.Settings;

/// Where the settings are kept between two runs. Called on the FX thread, so both methods return at once; an
/// implementation writes files elsewhere and soon, and never throws: settings that cannot be kept still hold for this
/// run.
public interface UserState {
    Settings load();

    void save(Settings settings);
}
