package daily8.base.text;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What publishers mean by the name of a character set: the larger set that browsers use for it
/// (WHATWG Encoding, section "Names and labels"), and Python's spellings, which many feeds carry.
final class CharsetLabels {
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    entry("us-ascii", "windows-1252"),
                    entry("ascii", "windows-1252"),
                    entry("ansi", "windows-1252"),
                    entry("iso-8859-1", "windows-1252"),
                    entry("iso8859-1", "windows-1252"),
                    entry("iso_8859-1", "windows-1252"),
                    entry("latin1", "windows-1252"),
                    entry("latin-1", "windows-1252"),
                    entry("cp1252", "windows-1252"),
                    entry("iso-8859-9", "windows-1254"),
                    entry("latin5", "windows-1254"),
                    entry("iso-8859-11", "x-windows-874"),
                    entry("tis-620", "x-windows-874"),
                    entry("windows-874", "x-windows-874"),
                    entry("gb2312", "GB18030"),
                    entry("gb_2312-80", "GB18030"),
                    entry("euc-cn", "GB18030"),
                    entry("gbk", "GB18030"),
                    entry("x-gbk", "GB18030"),
                    entry("big5", "Big5-HKSCS"),
                    entry("big5-hkscs", "Big5-HKSCS"),
                    entry("shift_jis", "windows-31j"),
                    entry("shift-jis", "windows-31j"),
                    entry("sjis", "windows-31j"),
                    entry("x-sjis", "windows-31j"),
                    entry("euc-kr", "x-windows-949"),
                    entry("ks_c_5601-1987", "x-windows-949"),
                    entry("ksc5601", "x-windows-949"),
                    entry("utf8", "UTF-8"),
                    entry("utf_8", "UTF-8"),
                    entry("u8", "UTF-8"),
                    entry("unicode", "UTF-16LE"),
                    entry("utf16", "UTF-16"),
                    entry("utf_16", "UTF-16"),
                    entry("u16", "UTF-16"),
                    entry("utf_16_be", "UTF-16BE"),
                    entry("utf_16_le", "UTF-16LE"),
                    entry("utf32", "UTF-32"),
                    entry("utf_32", "UTF-32"),
                    entry("u32", "UTF-32"),
                    entry("utf_32_be", "UTF-32BE"),
                    entry("utf_32_le", "UTF-32LE"));

    private CharsetLabels() {}

    /// The character set of a label, or empty for a name that nobody knows.
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.equals("utf-8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
