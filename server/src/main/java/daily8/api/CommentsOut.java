package daily8.api;

import daily8.comment.Said;
import daily8.web.words.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A conversation as RSS 2.0, newest first; the text is the same clean HTML as on the page.
final class CommentsOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private CommentsOut() {}

    static byte[] write(
            String title,
            String page,
            Messages words,
            List<Said> said,
            Function<Said, String> address) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            RssOut.element(xml, "title", title);
            RssOut.element(xml, "link", page);
            RssOut.element(xml, "description", RssOut.escaped(title));
            RssOut.element(xml, "language", words.language().code());
            List<Said> newest =
                    said.stream()
                            .filter(Said::isReadable)
                            .sorted(
                                    Comparator.comparing((Said one) -> one.comment().postedAt())
                                            .reversed())
                            .toList();
            for (Said one : newest) {
                item(xml, one, words, address.apply(one));
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private static void item(XMLStreamWriter xml, Said said, Messages words, String address)
            throws XMLStreamException {
        String author = said.author().isEmpty() ? words.text("comments.nobody") : said.author();
        xml.writeStartElement("item");
        RssOut.element(xml, "title", words.text("comments.by", author));
        RssOut.element(xml, "link", address);
        RssOut.element(xml, "guid", address);
        RssOut.element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        said.comment().postedAt().atOffset(ZoneOffset.UTC)));
        RssOut.element(xml, "description", said.html());
        xml.writeEndElement();
    }
}
