package daily8.web.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Makes a picture as narrow as asked, never wider than it is. Halves it until the rest is one
/// smooth step, because a single large step would drop lines. Thread-safe; keeps no state.
final class PictureScaler {
    /// A strip longer than this would be read by nobody at column width and cost memory: five
    /// screens of a phone.
    private static final int MAX_HEIGHT_TO_WIDTH = 8;

    private PictureScaler() {}

    /// In the colours of screens (sRGB), with or without transparency.
    static BufferedImage scale(BufferedImage picture, int width) {
        double shrink =
                Math.min(
                        1.0,
                        Math.min(
                                (double) width / picture.getWidth(),
                                (double) width * MAX_HEIGHT_TO_WIDTH / picture.getHeight()));
        int endWidth = Math.max(1, (int) Math.round(picture.getWidth() * shrink));
        int endHeight = Math.max(1, (int) Math.round(picture.getHeight() * shrink));
        BufferedImage step = picture;
        while (step.getWidth() >= 2 * endWidth && step.getHeight() >= 2 * endHeight) {
            step = draw(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return draw(step, endWidth, endHeight);
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        boolean alpha = picture.getColorModel().hasAlpha();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage out = new BufferedImage(width, height, type);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return out;
    }
}
