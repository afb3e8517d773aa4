package daily8.feed;

import daily8.base.text.Charsets;
import daily8.base.text.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Lists of feeds as other readers write and read them (opml.org/spec2.opml).
///
/// Reading takes at most [#FEEDS] feeds, of one host at most [#FEEDS_PER_HOST], and stops there,
/// however large the document; what is left out is told in words. Nothing outside the document is
/// read. Thread-safe; keeps no state.
public final class Opml {
    /// As many as an import may bring at once; a reader with more imports twice.
    public static final int FEEDS = 5_000;

    /// Collections of channels on one host (videos, forums) reach some hundreds.
    public static final int FEEDS_PER_HOST = 2_500;

    /// Bytes that are read; the feeds of a real list of 5,000 take about 1.5 MB.
    private static final int BYTES = 10 << 20;

    /// Of a document that is not well-formed, which has to be held in memory whole.
    private static final int LENIENT_LETTERS = 2 << 20;

    private Opml() {}

    /// The feeds of a document in its order, and what was left out or repaired, in words.
    public record Contents(List<OpmlFeed> feeds, List<String> problems) {
        public Contents {
            feeds = List.copyOf(feeds);
            problems = List.copyOf(problems);
        }
    }

    /// Reads a document; one that is no OPML has no feeds and a problem that says so.
    public static Contents read(byte[] body) {
        Problems problems = new Problems();
        if (body.length > BYTES) {
            problems.add("only the first " + (BYTES >> 20) + " MiB are read");
        }
        byte[] bounded = body.length > BYTES ? Arrays.copyOf(body, BYTES) : body;
        DecodedText decoded = Charsets.decodeXml(bounded, "");
        decoded.problems().forEach(problems::add);
        Optional<XmlProlog> document = XmlProlog.of(decoded.text(), problems);
        if (document.isEmpty() || document.get().isHtml()) {
            return new Contents(List.of(), List.of("this is no OPML document"));
        }
        OpmlOutline strict = new OpmlOutline(problems);
        try {
            readStrictly(document.get(), strict);
            return strict.contents();
        } catch (XMLStreamException e) {
            problems.add("the document is not well-formed; what could be read was taken");
            OpmlOutline lenient = new OpmlOutline(problems);
            readLeniently(document.get().fromRoot(), lenient);
            return lenient.feeds().size() > strict.feeds().size()
                    ? lenient.contents()
                    : strict.contents();
        }
    }

    /// Writes a document of OPML 2.0, feeds of a folder together in one outline.
    public static byte[] write(String title, List<OpmlFeed> feeds) {
        Map<String, List<OpmlFeed>> folders = new LinkedHashMap<>();
        for (OpmlFeed feed : feeds) {
            folders.computeIfAbsent(feed.folder(), key -> new ArrayList<>()).add(feed);
        }
        StringBuilder out = new StringBuilder(200 + 200 * feeds.size());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
        out.append("  <head>\n    <title>").append(escaped(title));
        out.append("</title>\n  </head>\n  <body>\n");
        folders.forEach((folder, inside) -> {
            String indent = folder.isEmpty() ? "    " : "      ";
            if (!folder.isEmpty()) {
                out.append("    <outline").append(attribute("text", folder)).append(">\n");
            }
            inside.forEach(feed -> out.append(indent).append(outline(feed)));
            if (!folder.isEmpty()) {
                out.append("    </outline>\n");
            }
        });
        return out.append("  </body>\n</opml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String outline(OpmlFeed feed) {
        String title = feed.title().isBlank() ? feed.xmlUrl() : feed.title();
        String home = feed.htmlUrl().isEmpty() ? "" : attribute("htmlUrl", feed.htmlUrl());
        return "<outline type=\"rss\""
                + attribute("text", title)
                + attribute("title", title)
                + attribute("xmlUrl", feed.xmlUrl())
                + home
                + "/>\n";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value).replace("\"", "&quot;") + "\"";
    }

    /// Escaped and without the characters that XML cannot hold.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c > 0xFFFF || !Character.isSurrogate((char) c))
                .forEach(out::appendCodePoint);
        return Markup.escaped(out.toString());
    }

    private static void readStrictly(XmlProlog document, OpmlOutline outline)
            throws XMLStreamException {
        XMLStreamReader reader = new SafeXml().reader(document.fromRoot());
        while (reader.hasNext() && !outline.isFull()) {
            int event = reader.next();
            boolean ofOutline =
                    (event == XMLStreamConstants.START_ELEMENT
                                    || event == XMLStreamConstants.END_ELEMENT)
                            && reader.getLocalName().equalsIgnoreCase("outline");
            if (ofOutline && event == XMLStreamConstants.START_ELEMENT) {
                outline.start(attributes(reader));
            } else if (ofOutline) {
                outline.end();
            }
        }
        reader.close();
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            attributes.put(name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static void readLeniently(String text, OpmlOutline outline) {
        Parser parser = Parser.xmlParser().setMaxDepth(FeedLimits.DEPTH);
        @Nullable Element root =
                parser.parseInput(FeedLimits.cut(text, LENIENT_LETTERS), "").firstElementChild();
        if (root != null) {
            walk(root, outline);
        }
    }

    private static void walk(Element element, OpmlOutline outline) {
        boolean ofOutline = element.normalName().equals("outline");
        if (ofOutline) {
            Map<String, String> attributes = new HashMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
            outline.start(attributes);
        }
        for (Element child : element.children()) {
            if (!outline.isFull()) {
                walk(child, outline);
            }
        }
        if (ofOutline) {
            outline.end();
        }
    }
}
