package daily8.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Two accidents of publishing software in a text, and their repair: quotation marks of Windows
/// written as control characters, and UTF-8 that was taken for Latin-1 and encoded once more.
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int CONTROL = 1;
    private static final int WINDOWS_MARK = 2;
    private static final int LEAD = 4;

    /// What each character of Latin-1 gives away.
    private static final byte[] SIGNS = signs();

    private final String text;
    private final int signs;

    private Mojibake(String text, int signs) {
        this.text = text;
        this.signs = signs;
    }

    static Mojibake in(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= c < SIGNS.length ? SIGNS[c] : 0;
        }
        return new Mojibake(text, signs);
    }

    static String repaired(String text) {
        return in(text).repaired();
    }

    /// Whether characters stand in it that XML does not have.
    boolean hasControls() {
        return (signs & CONTROL) != 0;
    }

    String repaired() {
        boolean marks = (signs & WINDOWS_MARK) != 0;
        if (!marks && (signs & LEAD) == 0) {
            return text;
        }
        String decoded = decodedOnceMore(text);
        return marks && decoded.equals(text) ? withoutMarks(text) : decoded;
    }

    private static String decodedOnceMore(String text) {
        try {
            ByteBuffer bytes =
                    StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                out.setCharAt(i, new String(new byte[] {(byte) c}, WINDOWS).charAt(0));
            }
        }
        return out.toString();
    }

    private static byte[] signs() {
        byte[] signs = new byte[256];
        for (int c = 0; c < ' '; c++) {
            signs[c] = c == '\t' || c == '\n' || c == '\r' ? 0 : (byte) CONTROL;
        }
        for (int c = 0x80; c <= 0x9F; c++) {
            signs[c] = WINDOWS_MARK;
        }
        signs['Ã'] = LEAD;
        signs['Â'] = LEAD;
        return signs;
    }
}
