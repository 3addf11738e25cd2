package org.euthymia.desktop;

import org.euthymia.desktop.settings.UserState;
import org.euthymia.platform.Settings;

/// Settings that live as long as the test.
public final class MemoryState implements UserState {
    private Settings settings;

    public MemoryState(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Settings load() {
        return settings;
    }

    @Override
    public void save(Settings changed) {
        settings = changed;
    }
}
