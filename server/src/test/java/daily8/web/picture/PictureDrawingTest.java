package daily8.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

final class PictureDrawingTest {
    @Test
    void aSmallPictureIsNotMadeLarger() throws PictureRefusedException {
        assertThat(drawn(Drawn.file("jpg", 100, 50), PictureWidth.WIDE).getWidth()).isEqualTo(100);
    }

    @Test
    void aVeryLongStripIsMadeNarrowerInsteadOfFillingMemory() throws PictureRefusedException {
        BufferedImage strip = drawn(Drawn.file("png", 700, 14_000), PictureWidth.CARD);
        assertThat(strip.getHeight()).isEqualTo(320 * 8);
    }

    @Test
    void whatShowsThroughStaysPng() throws PictureRefusedException {
        BufferedImage open = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        open.setRGB(5, 5, Color.RED.getRGB());
        Picture.Ready ready = PictureDrawing.draw(Drawn.file("png", open), PictureWidth.COLUMN);
        assertThat(ready.type()).isEqualTo("image/png");
        assertThat(Drawn.read(ready.bytes()).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aPhotographInPngBecomesJpegEvenWithAChannelThatHidesNothing()
            throws PictureRefusedException {
        BufferedImage closed = Drawn.picture(40, 30, BufferedImage.TYPE_INT_ARGB);
        Picture.Ready ready = PictureDrawing.draw(Drawn.file("png", closed), PictureWidth.COLUMN);
        assertThat(ready.type()).isEqualTo("image/jpeg");
    }

    @Test
    void aPhotographIsTurnedAsTheCameraWasHeldAndLosesWhatElseTheCameraWrote()
            throws PictureRefusedException {
        byte[] turned = withOrientation(Drawn.file("jpg", 40, 20), 6);
        Picture.Ready ready = PictureDrawing.draw(turned, PictureWidth.COLUMN);
        BufferedImage upright = Drawn.read(ready.bytes());
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(new Color(upright.getRGB(10, 5)).getRed()).isGreaterThan(120);
        assertThat(new Color(upright.getRGB(10, 35)).getBlue()).isGreaterThan(120);
        assertThat(new String(ready.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void aPixelThatCountsReadersIsNoPicture() {
        assertThatThrownBy(() -> PictureDrawing.draw(Drawn.file("gif", 1, 1), PictureWidth.CARD))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessage("The picture is a dot");
    }

    @Test
    void anIconThatHoldsAPngIsRead() throws PictureRefusedException {
        byte[] icon = Drawn.icon(32, 32, Drawn.file("png", 32, 32));
        assertThat(new Color(drawn(icon, PictureWidth.ICON).getRGB(3, 3))).isEqualTo(Drawn.LEFT);
    }

    @Test
    void anIconThatHoldsABitmapIsReadWithItsMask() throws PictureRefusedException {
        for (int bits : new int[] {1, 4, 8, 24, 32}) {
            BufferedImage icon = drawn(Drawn.icon(8, bits, bitmap(bits)), PictureWidth.ICON);
            assertThat(icon.getWidth()).isEqualTo(8);
            assertThat(new Color(icon.getRGB(4, 7))).as("%d bits", bits).isEqualTo(Drawn.LEFT);
            assertThat(icon.getRGB(0, 0) >>> 24).as("%d bits", bits).isZero();
        }
    }

    @Test
    void anIconOfLiesIsRefused() {
        byte[] lies = Drawn.icon(8, 32, bitmap(32));
        ByteBuffer.wrap(lies).order(ByteOrder.LITTLE_ENDIAN).putInt(18, Integer.MAX_VALUE);
        assertThatThrownBy(() -> PictureDrawing.draw(lies, PictureWidth.ICON))
                .isInstanceOf(PictureRefusedException.class);
        assertThatThrownBy(() -> PictureDrawing.draw(new byte[] {0, 0, 1, 0}, PictureWidth.ICON))
                .isInstanceOf(PictureRefusedException.class);
    }

    private static BufferedImage drawn(byte[] bytes, PictureWidth width)
            throws PictureRefusedException {
        return Drawn.read(PictureDrawing.draw(bytes, width).bytes());
    }

    /// 8 x 8 pixels of one colour, the pixel at the top left transparent.
    private static byte[] bitmap(int bits) {
        int colours = bits > 8 ? 0 : 1 << bits;
        int row = (8 * bits + 31) / 32 * 4;
        int pixels = 40 + colours * 4;
        ByteBuffer data =
                ByteBuffer.allocate(pixels + 8 * row + 8 * 4).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, 40).putInt(4, 8).putInt(8, 16).putShort(12, (short) 1);
        data.putShort(14, (short) bits);
        int colour = Drawn.LEFT.getRGB() & 0xffffff;
        for (int i = 0; i < colours; i++) {
            data.putInt(40 + i * 4, colour);
        }
        for (int i = 0; i < 64 && bits > 8; i++) {
            int at = pixels + i / 8 * row + i % 8 * (bits / 8);
            data.put(at, (byte) colour).put(at + 1, (byte) (colour >> 8));
            data.put(at + 2, (byte) (colour >> 16));
            if (bits == 32) {
                data.put(at + 3, (byte) (i == 56 ? 0 : 0xff));
            }
        }
        data.put(pixels + 8 * row + 7 * 4, (byte) 0x80);
        return data.array();
    }

    /// Puts an EXIF segment with one entry behind the first two bytes.
    private static byte[] withOrientation(byte[] jpeg, int value) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) value);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
