package daily8.web.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads `favicon.ico`: a directory of pictures, each a PNG or a bitmap without its file header.
///
/// Takes the largest of them. Bitmaps of 1, 4, 8, 24 and 32 bits without compression are read,
/// which is what icons hold. Thread-safe; keeps no state.
final class IconFile {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int MAX_SIDE = 256;

    private IconFile() {}

    static BufferedImage largest(byte[] bytes) throws PictureRefusedException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int best = bestEntry(file);
            int length = file.getInt(best + 8);
            int start = file.getInt(best + 12);
            byte[] picture = Arrays.copyOfRange(bytes, start, Math.addExact(start, length));
            return PictureFormat.of(picture) == PictureFormat.PNG
                    ? PictureReader.read(picture, MAX_SIDE)
                    : bitmap(ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN));
        } catch (RuntimeException e) {
            // Positions come from the file: any of them may lie outside of it.
            throw new PictureRefusedException("The icon cannot be read");
        }
    }

    /// The widest, of these the one with most colours; a width of 0 means 256.
    private static int bestEntry(ByteBuffer file) {
        int count = file.getShort(4) & 0xffff;
        int best = HEADER;
        for (int i = 1; i < count && HEADER + (i + 1) * ENTRY <= file.limit(); i++) {
            int entry = HEADER + i * ENTRY;
            if (rank(file, entry) > rank(file, best)) {
                best = entry;
            }
        }
        return best;
    }

    private static int rank(ByteBuffer file, int entry) {
        int width = file.get(entry) & 0xff;
        int bits = file.getShort(entry + 6) & 0xff;
        return (width == 0 ? MAX_SIDE : width) * 64 + bits;
    }

    private static BufferedImage bitmap(ByteBuffer data) throws PictureRefusedException {
        int header = data.getInt(0);
        int width = data.getInt(4);
        int height = data.getInt(8) / 2;
        int bits = data.getShort(14);
        boolean sane = width > 0 && width <= MAX_SIDE && height > 0 && height <= MAX_SIDE;
        boolean known = bits == 1 || bits == 4 || bits == 8 || bits == 24 || bits == 32;
        if (!sane || !known || data.getInt(16) != 0) {
            throw new PictureRefusedException("The icon is of an unusual kind");
        }
        int declared = data.getInt(32);
        int colours = bits > 8 ? 0 : declared == 0 ? 1 << bits : Math.min(declared, 1 << bits);
        int pixels = header + colours * 4;
        int mask = pixels + rowBytes(width, bits) * height;
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            int row = pixels + (height - 1 - y) * rowBytes(width, bits);
            int maskRow = mask + (height - 1 - y) * rowBytes(width, 1);
            for (int x = 0; x < width; x++) {
                int colour = colour(data, header, row, x, bits);
                out.setRGB(x, y, bits == 32 ? colour : masked(data, maskRow, x, colour));
            }
        }
        return out;
    }

    private static int colour(ByteBuffer data, int palette, int row, int x, int bits) {
        return switch (bits) {
            case 32 -> data.getInt(row + x * 4);
            case 24 ->
                    0xff000000
                            | (data.get(row + x * 3 + 2) & 0xff) << 16
                            | (data.get(row + x * 3 + 1) & 0xff) << 8
                            | (data.get(row + x * 3) & 0xff);
            default -> {
                int perByte = 8 / bits;
                int shift = (perByte - 1 - x % perByte) * bits;
                int index = data.get(row + x / perByte) >> shift & (1 << bits) - 1;
                yield 0xff000000 | data.getInt(palette + index * 4);
            }
        };
    }

    /// Where the mask has a one, the icon has a hole. Some files end before their mask.
    private static int masked(ByteBuffer data, int maskRow, int x, int colour) {
        int at = maskRow + x / 8;
        boolean hole = at < data.limit() && (data.get(at) >> (7 - x % 8) & 1) == 1;
        return hole ? 0 : colour;
    }

    /// Rows of bitmaps end at multiples of four bytes.
    private static int rowBytes(int width, int bits) {
        return (width * bits + 31) / 32 * 4;
    }
}
