package daily8.feed;

import java.util.Arrays;

/// The attributes of an element by canonical name, in their order; few, so looked up one by one.
final class XmlAttributes {
    static final XmlAttributes NONE = new XmlAttributes(new String[0]);

    /// Name, value, name, value, …
    private final String[] pairs;

    private XmlAttributes(String[] pairs) {
        this.pairs = pairs;
    }

    static XmlAttributes of(String... pairs) {
        return pairs.length == 0 ? NONE : new XmlAttributes(pairs);
    }

    /// The first `length` of `pairs`, copied.
    static XmlAttributes copyOf(String[] pairs, int length) {
        return length == 0 ? NONE : new XmlAttributes(Arrays.copyOf(pairs, length));
    }

    /// The value; empty where the attribute is absent.
    String get(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        return "";
    }

    boolean has(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return pairs.length / 2;
    }

    String name(int i) {
        return pairs[2 * i];
    }

    String value(int i) {
        return pairs[2 * i + 1];
    }
}
