package daily8.web.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held: EXIF's orientation, 1 to 8, of which nothing else is read. Pictures are
/// turned upright because EXIF is dropped with everything else that they carry (places, names).
record JpegOrientation(int value) {
    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int ORIENTATION_TAG = 0x0112;

    static JpegOrientation of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int at = 2;
        boolean jpeg = PictureFormat.of(bytes) == PictureFormat.JPEG;
        while (jpeg && at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || at + 2 + length > bytes.length) {
                break;
            }
            // "Exif", two zeros, then a TIFF file of its own.
            if (marker == APP1 && length > 16 && file.getInt(at + 4) == 0x45786966) {
                return new JpegOrientation(ofTiff(file.slice(at + 10, length - 8)));
            }
            at += 2 + length;
        }
        return new JpegOrientation(UPRIGHT);
    }

    BufferedImage upright(BufferedImage picture) {
        if (value <= UPRIGHT || value > 8) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = value >= 5;
        int type =
                picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage out =
                new BufferedImage(turned ? height : width, turned ? width : height, type);
        Graphics2D pen = out.createGraphics();
        pen.drawImage(picture, transform(width, height), null);
        pen.dispose();
        return out;
    }

    /// Columns: where x goes, where y goes, where the origin goes.
    private AffineTransform transform(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= tiff.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION_TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }
}
