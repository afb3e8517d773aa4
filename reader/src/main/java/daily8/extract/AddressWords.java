package daily8.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a page's address, which publishers make from the headline as it was first written.
final class AddressWords {
    /// Fewer words may stand in an address by chance.
    private static final int LEAST_WORDS = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final String words;

    private AddressWords(String words) {
        this.words = words;
    }

    static AddressWords of(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return new AddressWords(path < 0 ? " " : joined(address.substring(path)));
    }

    /// Whether the address spells a title out: all of its words, in their order.
    boolean spell(String title) {
        String german =
                title.toLowerCase(Locale.ROOT)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("ß", "ss");
        return holds(joined(german)) || holds(joined(title));
    }

    private boolean holds(String spelled) {
        boolean enough = spelled.chars().filter(c -> c == ' ').count() > LEAST_WORDS;
        return enough && words.contains(spelled);
    }

    /// Letters and digits of ASCII, each word between single spaces.
    private static String joined(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return (" " + NO_WORD.matcher(plain).replaceAll(" ") + " ").replace("  ", " ");
    }
}
