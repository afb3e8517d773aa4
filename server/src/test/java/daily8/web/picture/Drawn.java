package daily8.web.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures made by the tests themselves: left half red, right half blue.
final class Drawn {
    static final Color LEFT = new Color(0xc02040);
    static final Color RIGHT = new Color(0x2060c0);

    private Drawn() {}

    static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(LEFT);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(RIGHT);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    static byte[] file(String format, int width, int height) {
        return file(format, picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] file(String format, BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A PNG of 57 bytes that says it is of this size.
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header =
                ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
        ByteBuffer file = ByteBuffer.allocate(8 + 12 + 13 + 12 + 12);
        file.putLong(0x89504e470d0a1a0aL);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", new byte[0]);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    /// An icon file of one picture.
    static byte[] icon(int side, int bits, byte[] picture) {
        return ByteBuffer.allocate(22 + picture.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) side)
                .put((byte) side)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) bits)
                .putInt(picture.length)
                .putInt(22)
                .put(picture)
                .array();
    }

    private static void chunk(ByteBuffer file, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        file.putInt(content.length).put(type).put(content).putInt((int) crc.getValue());
    }
}
