package daily8.web.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads a publisher's bytes into pixels, with an eye on memory.
///
/// The size is read first and refused where it is too large (a few bytes can claim 50,000 pixels
/// square); then only every n-th pixel is read, so that at least twice the wanted width is left for
/// [PictureScaler] to smooth. One reader per format, chosen by the first bytes: what else a file
/// may be is never asked. Thread-safe; keeps no state.
final class PictureReader {
    /// Narrower or lower than this is a line or a dot: it counts readers or draws a border.
    private static final int MIN_SIDE = 2;

    private PictureReader() {}

    static BufferedImage read(byte[] bytes, int wantedWidth) throws PictureRefusedException {
        PictureFormat format = PictureFormat.of(bytes);
        if (format == PictureFormat.ICO) {
            return IconFile.largest(bytes);
        }
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(
                        format.reader.isEmpty() ? "none" : format.reader);
        if (!readers.hasNext()) {
            throw new PictureRefusedException("Pictures of this kind are not shown: " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Metadata is ignored: it may be compressed without bound, and none of it is shown.
            reader.setInput(in, true, true);
            return JpegOrientation.of(bytes).upright(read(reader, format, wantedWidth));
        } catch (IOException | RuntimeException e) {
            // Readers of ImageIO answer broken files with whatever they stumble over.
            throw new PictureRefusedException("The picture cannot be read: " + format);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, PictureFormat format, int wantedWidth)
            throws IOException, PictureRefusedException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < MIN_SIDE || height < MIN_SIDE) {
            throw new PictureRefusedException("The picture is a dot");
        }
        if ((long) width * height > format.maxPixels) {
            throw new PictureRefusedException(
                    "The picture is too large: " + width + " x " + height + " pixels");
        }
        int step = Math.max(1, Math.min(width, height) / (2 * wantedWidth));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }
}
