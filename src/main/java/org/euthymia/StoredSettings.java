package org.euthymia;

import org.euthymia.desktop.settings.UserState;
import org.euthymia.platform.Settings;
import org.euthymia.platform.SettingsStore;

/// The window's settings, kept in a file.
record StoredSettings(SettingsStore store) implements UserState {
    @Override
    public Settings load() {
        return store.get();
    }

    @Override
    public void save(Settings settings) {
        store.change(_ -> settings);
    }
}
