package daily8.base.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// How the first bytes give the character set away: a byte order mark, or a `<` in UTF-16, UTF-32
/// or EBCDIC (XML 1.0, appendix F). `length` bytes are no part of the text.
record ByteOrderMark(Charset charset, int length) {
    /// Longer ones first: UTF-32LE begins like UTF-16LE.
    private static final List<Pattern> PATTERNS =
            List.of(
                    Pattern.of("0000FEFF", "UTF-32BE", 4),
                    Pattern.of("FFFE0000", "UTF-32LE", 4),
                    Pattern.of("0000003C", "UTF-32BE", 0),
                    Pattern.of("3C000000", "UTF-32LE", 0),
                    Pattern.of("4C6FA794", "IBM037", 0),
                    Pattern.of("EFBBBF", "UTF-8", 3),
                    Pattern.of("FEFF", "UTF-16BE", 2),
                    Pattern.of("FFFE", "UTF-16LE", 2),
                    Pattern.of("003C", "UTF-16BE", 0),
                    Pattern.of("3C00", "UTF-16LE", 0));

    static Optional<ByteOrderMark> of(byte[] body) {
        return PATTERNS.stream()
                .filter(pattern -> pattern.opens(body))
                .map(Pattern::mark)
                .findFirst();
    }

    private record Pattern(String hex, ByteOrderMark mark) {
        static Pattern of(String hex, String charset, int length) {
            return new Pattern(hex, new ByteOrderMark(Charset.forName(charset), length));
        }

        boolean opens(byte[] body) {
            byte[] start = HexFormat.of().parseHex(hex);
            return body.length >= start.length
                    && Arrays.equals(body, 0, start.length, start, 0, start.length);
        }
    }
}
