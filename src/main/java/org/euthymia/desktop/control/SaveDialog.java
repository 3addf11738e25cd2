package org.euthymia.desktop.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Asks where a file is to go. FX thread only.
public interface SaveDialog {
    /// @param owner a control of the window that asks
    /// @param title what is saved, in words
    /// @param name proposed, with its ending; names no patient
    /// @return empty if the user thought better of it
    Optional<Path> ask(Node owner, String title, String name);

    /// The computer's own dialog.
    static SaveDialog system() {
        return (owner, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            var ending = name.substring(name.lastIndexOf('.'));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*" + ending));
            return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                    .map(File::toPath);
        };
    }
}
