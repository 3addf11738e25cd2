package org.euthymia.desktop.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where a file is to go. FX thread only.
public interface SaveDialog {
    /// @param title what is saved, in words
    /// @param name proposed, with its ending; names no patient
    /// @return empty if the user thought better of it
    Optional<Path> ask(String title, String name);

    /// The computer's own dialog, over the window in front.
    static SaveDialog system() {
        return (title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            var ending = name.substring(name.lastIndexOf('.'));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*" + ending));
            var owner = Window.getWindows().stream().filter(Window::isFocused).findFirst();
            return Optional.ofNullable(chooser.showSaveDialog(owner.orElse(null)))
                    .map(File::toPath);
        };
    }
}
