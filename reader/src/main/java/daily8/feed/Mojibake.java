package daily8.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Repairs two accidents of publishing software: quotation marks of Windows written as control
/// characters, and UTF-8 that was taken for Latin-1 and encoded once more.
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    static String repaired(String text) {
        boolean controls = false;
        boolean leads = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls |= c >= 0x80 && c <= 0x9F;
            leads |= c == 'Ã' || c == 'Â';
        }
        if (!controls && !leads) {
            return text;
        }
        String decoded = decodedOnceMore(text);
        return controls && decoded.equals(text) ? withoutControls(text) : decoded;
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

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                out.setCharAt(i, new String(new byte[] {(byte) c}, WINDOWS).charAt(0));
            }
        }
        return out.toString();
    }
}
