package daily8.base.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads bytes from the web as text, whatever they claim to be.
///
/// Believes in this order: byte order mark, the pattern of UTF-16 and UTF-32, `Content-Type`, the
/// document's own declaration (XML prolog, HTML `meta`), UTF-8, a guess by letters (RFC 7303
/// section 3, WHATWG HTML "encoding sniffing"). A declaration that the bytes contradict is passed
/// over. Never throws: bytes that mean nothing become U+FFFD. Thread-safe; keeps no state.
public final class Charsets {
    /// Browsers look for `meta` in the first 1,024 bytes; real pages put scripts before it.
    private static final int HTML_PRESCAN_BYTES = 8_192;

    /// A prolog stands at the very start; white space and comments before it are common mistakes.
    private static final int XML_PRESCAN_BYTES = 1_024;

    private static final char REPLACEMENT = '\uFFFD';

    private Charsets() {}

    /// Reads an XML document. `contentType` is the header's value, empty where there is none.
    public static DecodedText decodeXml(byte[] body, String contentType) {
        String start = ascii(body, XML_PRESCAN_BYTES);
        return decode(body, contentType, Declarations.inXmlProlog(start));
    }

    /// Reads an HTML page. `contentType` is the header's value, empty where there is none.
    public static DecodedText decodeHtml(byte[] body, String contentType) {
        String start = ascii(body, HTML_PRESCAN_BYTES);
        Optional<String> own = Declarations.inHtmlMeta(start);
        return decode(body, contentType, own.or(() -> Declarations.inXmlProlog(start)));
    }

    /// Whether the first bytes say nothing of the character set: then text that is UTF-8 is UTF-8.
    public static boolean opensPlainly(byte[] body) {
        return ByteOrderMark.of(body).isEmpty();
    }

    private static DecodedText decode(byte[] body, String contentType, Optional<String> own) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(body);
        if (mark.isPresent()) {
            int skip = mark.get().length();
            Charset charset = mark.get().charset();
            return read(new String(body, skip, body.length - skip, charset), charset, List.of());
        }
        List<String> problems = new ArrayList<>();
        Set<Charset> declared = new LinkedHashSet<>();
        Declarations.inContentType(contentType).ifPresent(l -> add(l, declared, problems));
        own.ifPresent(label -> add(label, declared, problems));
        return decode(body, declared, problems);
    }

    private static void add(String label, Set<Charset> declared, List<String> problems) {
        CharsetLabels.charset(label)
                .ifPresentOrElse(
                        charset -> {
                            if (!isWide(charset)) { // the bytes would have shown it
                                declared.add(charset);
                            }
                        },
                        () -> problems.add("unknown character set \"" + shown(label) + "\""));
    }

    private static DecodedText decode(byte[] body, Set<Charset> declared, List<String> problems) {
        String utf8 = new String(body, StandardCharsets.UTF_8);
        if (utf8.indexOf(REPLACEMENT) < 0 || isStrictUtf8(body)) {
            boolean contradicts =
                    !declared.isEmpty()
                            && !declared.contains(StandardCharsets.UTF_8)
                            && utf8.length() < body.length;
            if (contradicts) {
                problems.add("declared as " + declared.iterator().next() + ", but is UTF-8");
            }
            return read(utf8, StandardCharsets.UTF_8, problems);
        }
        for (Charset charset : declared) {
            String text = charset.equals(StandardCharsets.UTF_8) ? utf8 : new String(body, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return read(text, charset, problems);
            }
        }
        Charset charset = mostLikely(body, utf8, declared);
        String text = new String(body, charset);
        problems.add(
                text.indexOf(REPLACEMENT) < 0
                        ? "character set guessed: " + charset
                        : "some bytes mean nothing in " + charset);
        return read(text, charset, problems);
    }

    /// A publisher's own U+FFFD is no error of the bytes.
    private static boolean isStrictUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// For bytes that fit none of the declarations: UTF-8 with accidents when most sequences are
    /// UTF-8, else what was declared, else a guess.
    private static Charset mostLikely(byte[] body, String utf8, Set<Charset> declared) {
        long broken = utf8.chars().filter(c -> c == REPLACEMENT).count();
        long sound = utf8.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        if (sound > broken) {
            return StandardCharsets.UTF_8;
        }
        for (Charset charset : declared) {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                return charset;
            }
        }
        return CharsetGuess.guess(body);
    }

    private static DecodedText read(String text, Charset charset, List<String> problems) {
        return new DecodedText(text, charset, problems);
    }

    private static boolean isWide(Charset charset) {
        String name = charset.name();
        return name.startsWith("UTF-16") || name.startsWith("UTF-32");
    }

    private static String ascii(byte[] body, int most) {
        return new String(body, 0, Math.min(body.length, most), StandardCharsets.ISO_8859_1);
    }

    private static String shown(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), 40));
    }
}
