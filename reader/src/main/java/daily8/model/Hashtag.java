package daily8.model;

import java.text.Normalizer;
import java.util.Locale;

/// What an article is about, in the form readers know. `tag` is what stands after the sign:
/// `WhiteHouse`, `غزة`; `phrase` how the text writes it; `score` from 0 to 1.
public record Hashtag(String tag, String phrase, double score) {
    /// What a tag is known by, however it is written: `whitehouse`.
    public String key() {
        return keyOf(tag);
    }

    /// As readers type it into an address, with or without the sign.
    public static String keyOf(String tag) {
        String bare = tag.startsWith("#") ? tag.substring(1) : tag;
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
