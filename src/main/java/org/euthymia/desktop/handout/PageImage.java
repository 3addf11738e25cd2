package org.euthymia.desktop.handout;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page's picture for the window. Any thread.
final class PageImage {
    private PageImage() {}

    static Image of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var pixels = page.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        // Pages are drawn without transparency; the first eight bits would otherwise be empty.
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
