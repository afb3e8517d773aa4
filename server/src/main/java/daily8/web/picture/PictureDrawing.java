package daily8.web.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a publisher's picture anew: bytes in, a smaller JPEG or PNG of our own making out.
///
/// Only pixels pass: no metadata, no second file behind the first, nothing that a browser could
/// take for something else. Drawings (few colours) and what shows through stay PNG, photographs
/// become JPEG. Thread-safe; keeps no state.
final class PictureDrawing {
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    /// Where the eye stops seeing a difference in photographs of this size.
    private static final float JPEG_QUALITY = 0.82f;

    private PictureDrawing() {}

    static Picture.Ready draw(byte[] bytes, PictureWidth width) throws PictureRefusedException {
        BufferedImage read = PictureReader.read(bytes, width.pixels());
        boolean drawing =
                read.getColorModel() instanceof IndexColorModel || width == PictureWidth.ICON;
        BufferedImage small = PictureScaler.scale(read, width.pixels());
        boolean png = drawing || showsThrough(small);
        return new Picture.Ready(write(small, png), png ? PNG : JPEG);
    }

    private static boolean showsThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] write(BufferedImage picture, boolean png) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!png) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(png ? picture : opaque(picture), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// JPEG has no fourth channel.
    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage out =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        out.createGraphics().drawImage(picture, 0, 0, null);
        return out;
    }
}
