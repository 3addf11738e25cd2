package org.euthymia.desktop.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// What a window shows, with the popovers over it, as pixels.
final class Picture {
    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /// FX thread only.
    static Picture of(Stage stage) {
        var scene = stage.getScene();
        var whole = pixels(scene.snapshot(null));
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                var parameters = new SnapshotParameters();
                parameters.setFill(javafx.scene.paint.Color.TRANSPARENT);
                var over = pixels(popup.getScene().getRoot().snapshot(parameters, null));
                var graphics = whole.createGraphics();
                graphics.drawImage(
                        over,
                        (int) (popup.getX() - stage.getX() - scene.getX()),
                        (int) (popup.getY() - stage.getY() - scene.getY()),
                        null);
                graphics.dispose();
            }
        }
        return new Picture(whole);
    }

    private static BufferedImage pixels(WritableImage from) {
        int width = (int) from.getWidth();
        int height = (int) from.getHeight();
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            from.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            to.setRGB(0, y, width, 1, row, 0, width);
        }
        return to;
    }

    /// Writes a PNG. Any thread.
    ///
    /// @throws IOException when the file cannot be written
    void write(Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
