package daily8.feed;

import daily8.model.Digests;
import java.util.List;

/// The most that is taken from a feed; longer texts are cut, further items left out.
///
/// Chosen well above what honest feeds hold (the longest of 1,700 real feed files: 500 items, 30
/// categories an item, titles of 450 characters), and low enough that no feed fills the store.
public final class FeedLimits {
    /// As many bytes as the fetcher lets through, decoded.
    public static final int BYTES = 10 << 20;

    /// A reader's list needs the newest; podcasts carry their whole history.
    public static final int ITEMS = 2_000;

    public static final int TITLE = 1_000;
    public static final int ID = 1_000;
    public static final int ADDRESS = 2_000;
    public static final int SUMMARY = 100_000;
    public static final int CONTENT = 1_000_000;
    public static final int CATEGORIES = 50;
    public static final int CATEGORY = 200;
    public static final int AUTHORS = 50;
    public static final int AUTHOR = 200;
    public static final int ENCLOSURES = 50;
    public static final int PROBLEMS = 20;

    /// Elements in elements and attributes of an element; the JDK's parser has the same limits.
    static final int DEPTH = 100;

    static final int ATTRIBUTES = 200;

    private FeedLimits() {}

    /// At most `most` characters, never half a surrogate pair.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static <T> List<T> cut(List<T> list, int most) {
        return list.size() <= most ? list : list.subList(0, most);
    }

    /// A longer id is replaced by its digest: cut, two items could become one.
    static String id(String id) {
        return id.length() <= ID ? id : "sha256:" + Digests.sha256Hex(id);
    }
}
