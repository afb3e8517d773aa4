package daily8.base.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What publishers mean by the name of a character set: the larger set that browsers use for it
/// (WHATWG Encoding), and Python's spellings. The names are data: `charsets.txt`.
final class CharsetLabels {
    private static final Map<String, Charset> MEANT = load();

    private CharsetLabels() {}

    /// The character set of a label, or empty for a name that nobody knows.
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        Charset meant = MEANT.get(name);
        if (meant != null) {
            return Optional.of(meant);
        }
        try {
            return Optional.of(Charset.forName(name)); // older sets, as EBCDIC
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Charset> load() {
        Map<String, Charset> meant = new HashMap<>();
        try (InputStream in = CharsetLabels.class.getResourceAsStream("charsets.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource charsets.txt");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : reader.lines().toList()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    Charset charset = Charset.forName(line.substring(0, colon));
                    for (String label : line.substring(colon + 2).split(" ", -1)) {
                        meant.put(label, charset);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read charsets.txt", e);
        }
        return Map.copyOf(meant);
    }
}
