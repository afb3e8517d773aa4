package daily8.feed;

import java.util.Arrays;

/// Reads well-formed XML into a tree: names, attributes, texts, CDATA; comments and processing
/// instructions say nothing to a reader. One pass over the characters, no look outside them.
///
/// No validation: what an honest document never has ends the pass with an [XmlFlaw], and the
/// lenient reading takes over. Not reusable.
final class XmlScanner {
    private final String text;
    private final XmlTree tree;
    private final XmlNamespaces names;
    private final XmlEntities entities;
    private final boolean returns;
    private int at;

    /// Attributes of the tag that is read: written name, value, …
    private String[] pairs = new String[16];

    /// Where the names of the open elements stand: start, end, …
    private final int[] open = new int[2 * FeedLimits.DEPTH + 2];

    private int depth;

    XmlScanner(String text, int root, XmlTree tree, XmlEntities entities) {
        this.text = text;
        this.returns = text.indexOf('\r') >= 0;
        this.at = root;
        this.tree = tree;
        this.names = new XmlNamespaces();
        this.entities = entities;
    }

    void run() throws XmlFlaw {
        while (!tree.isComplete()) {
            int tag = text.indexOf('<', at);
            if (tag < 0) {
                throw new XmlFlaw("the document ends inside an element", text.length());
            }
            if (tag > at) {
                tree.text(characters(at, tag));
            }
            at = tag;
            markup();
        }
    }

    private void markup() throws XmlFlaw {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        switch (next) {
            case '/' -> endTag();
            case '?' -> at = after("?>", at + 2);
            case '!' -> {
                if (text.startsWith("<!--", at)) {
                    at = after("-->", at + 4);
                } else if (text.startsWith("<![CDATA[", at)) {
                    int end = after("]]>", at + 9);
                    tree.text(lines(text.substring(at + 9, end - 3)));
                    at = end;
                } else {
                    throw new XmlFlaw("a declaration inside the document", at);
                }
            }
            default -> startTag();
        }
    }

    private void startTag() throws XmlFlaw {
        int start = at + 1;
        int end = endOfName(start);
        at = end;
        int count = attributes();
        boolean empty = text.charAt(at) == '/';
        at += empty ? 2 : 1;
        names.open(pairs, count);
        NameCache.Name name = names.element(text, start, end);
        int kept = 0;
        for (int i = 0; i < count; i += 2) {
            if (!XmlNamespaces.isDeclaration(pairs[i])) {
                pairs[kept] = names.attribute(pairs[i], start);
                pairs[kept + 1] = pairs[i + 1];
                kept += 2;
            }
        }
        tree.start(name.canonical(), name.local(), XmlAttributes.copyOf(pairs, kept));
        open[2 * depth] = start;
        open[2 * depth + 1] = end;
        depth++;
        if (empty) {
            close();
        }
    }

    private void endTag() throws XmlFlaw {
        int start = at + 2;
        int from = depth == 0 ? start : open[2 * depth - 2];
        int length = depth == 0 ? 0 : open[2 * depth - 1] - from;
        int end = start + length;
        if (!text.regionMatches(start, text, from, length)) {
            throw new XmlFlaw("a wrong end tag for " + text.substring(from, from + length), at);
        }
        at = end;
        skipSpace();
        if (at >= text.length() || text.charAt(at) != '>') {
            throw new XmlFlaw("a wrong end tag for " + text.substring(from, from + length), start);
        }
        at++;
        close();
    }

    private void close() {
        depth--;
        names.close();
        tree.end();
    }

    /// Reads up to the `>` or `/>` of the tag; returns how many entries of `pairs` are filled.
    private int attributes() throws XmlFlaw {
        int count = 0;
        while (true) {
            int before = at;
            skipSpace();
            char c = at < text.length() ? text.charAt(at) : '\0';
            if (c == '>' || (c == '/' && text.startsWith("/>", at))) {
                return count;
            }
            if (at == before) {
                throw new XmlFlaw("a tag that is none", at);
            }
            if (count >= 2 * FeedLimits.ATTRIBUTES) {
                throw new FeedException(
                        FeedException.Reason.HOSTILE,
                        "an element has more than " + FeedLimits.ATTRIBUTES + " attributes");
            }
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
            }
            attribute(count);
            count += 2;
        }
    }

    private void attribute(int count) throws XmlFlaw {
        int start = at;
        int end = endOfName(start);
        at = end;
        skipSpace();
        expect('=');
        skipSpace();
        char quote = at < text.length() ? text.charAt(at) : '\0';
        int close = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
        if (close < 0 || text.indexOf('<', at, close) >= 0) {
            throw new XmlFlaw("an attribute without its quotation marks", start);
        }
        String name = names.written(text, start, end);
        for (int i = 0; i < count; i += 2) {
            if (pairs[i].equals(name)) {
                throw new XmlFlaw("an attribute twice: " + name, start);
            }
        }
        pairs[count] = name;
        pairs[count + 1] = spaced(characters(at + 1, close));
        at = close + 1;
    }

    private String characters(int from, int to) throws XmlFlaw {
        String run = lines(text.substring(from, to));
        try {
            return entities.resolved(run);
        } catch (XmlFlaw flaw) {
            throw new XmlFlaw(String.valueOf(flaw.getMessage()), from + flaw.place());
        }
    }

    /// Line ends as XML has them.
    private String lines(String run) {
        return !returns || run.indexOf('\r') < 0
                ? run
                : run.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String spaced(String value) {
        return value.indexOf('\n') < 0 && value.indexOf('\t') < 0
                ? value
                : value.replace('\n', ' ').replace('\t', ' ');
    }

    private int endOfName(int start) throws XmlFlaw {
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        boolean named = end > start && isNameStart(text.charAt(start));
        if (!named || end == text.length()) {
            throw new XmlFlaw("a name that is none", start);
        }
        return end;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0xC0;
    }

    static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ':'
                || c == '-'
                || c == '_'
                || c == '.'
                || c >= 0xB7;
    }

    private void expect(char c) throws XmlFlaw {
        if (at >= text.length() || text.charAt(at) != c) {
            throw new XmlFlaw("an attribute without a value", at);
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private int after(String mark, int from) throws XmlFlaw {
        int found = text.indexOf(mark, from);
        if (found < 0) {
            throw new XmlFlaw("the document ends before " + mark, text.length());
        }
        return found + mark.length();
    }
}
