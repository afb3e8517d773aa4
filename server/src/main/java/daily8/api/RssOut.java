package daily8.api;

import daily8.reading.Card;
import daily8.web.guard.WebSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed of ours as RSS 2.0.
final class RssOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private RssOut() {}

    static byte[] write(FeedOut feed, WebSettings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", feed.title());
            element(xml, "link", settings.absolute(feed.page()));
            element(xml, "description", escaped(feed.title()));
            element(xml, "language", feed.language().code());
            for (Card card : feed.cards()) {
                item(xml, card, settings.absolute(feed.address(card)));
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private static void item(XMLStreamWriter xml, Card card, String address)
            throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", card.title());
        element(xml, "link", address);
        element(xml, "guid", address);
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        card.publishedAt().atOffset(ZoneOffset.UTC)));
        element(xml, "category", card.section().word());
        if (!card.excerpt().isEmpty()) {
            element(xml, "description", escaped(card.excerpt()));
        }
        xml.writeEndElement();
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /// A description is HTML to readers: plain text is escaped once more.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// XML 1.0 has no way to write control characters.
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n')
                .filter(c -> c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
