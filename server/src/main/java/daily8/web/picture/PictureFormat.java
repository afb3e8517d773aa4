package daily8.web.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What bytes are, by their first ones; a name or a header can say anything.
enum PictureFormat {
    JPEG("jpeg", Limit.STREAMED_PIXELS),
    PNG("png", Limit.STREAMED_PIXELS),
    GIF("gif", Limit.STREAMED_PIXELS),
    BMP("bmp", Limit.STREAMED_PIXELS),
    /// The reader holds the whole picture before it makes it smaller.
    WEBP("webp", Limit.WHOLE_PIXELS),
    ICO("", Limit.ICON_PIXELS),
    SVG("", 0),
    AVIF("", 0),
    HTML("", 0),
    OTHER("", 0);

    /// Name of the reader that Java has for it; empty where it has none.
    final String reader;

    /// Larger pictures are refused before a pixel is read.
    final long maxPixels;

    PictureFormat(String reader, long maxPixels) {
        this.reader = reader;
        this.maxPixels = maxPixels;
    }

    private static final class Limit {
        /// 40 megapixels: cameras of the press make 24 to 50, their editors' exports less than 20.
        static final long STREAMED_PIXELS = 40_000_000;

        /// 16 megapixels at 4 bytes are 64 MB of heap while one is read.
        static final long WHOLE_PIXELS = 16_000_000;

        /// An icon's directory cannot name a larger one.
        static final long ICON_PIXELS = 256 * 256;
    }

    static PictureFormat of(byte[] bytes) {
        if (begins(bytes, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return PNG;
        }
        if (begins(bytes, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        if (begins(bytes, 0, 0, 0, 1, 0)) {
            return ICO;
        }
        if (begins(bytes, 0, 'B', 'M')) {
            return BMP;
        }
        return begins(bytes, 4, 'f', 't', 'y', 'p') ? AVIF : ofMarkup(bytes);
    }

    private static PictureFormat ofMarkup(byte[] bytes) {
        // Prolog, comment and doctype come first, but a kilobyte holds the root element in
        // practice.
        int length = Math.min(bytes.length, 1_024);
        String head =
                new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.contains("<svg")) {
            return SVG;
        }
        return head.contains("<html") || head.contains("<!doctype html") ? HTML : OTHER;
    }

    private static boolean begins(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
