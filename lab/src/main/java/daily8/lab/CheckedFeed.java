package daily8.lab;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the site gives out as strictly as the standards allow, and returns the HTML in it.
final class CheckedFeed {
    private static final Set<String> HTML = Set.of("description", "encoded");

    private CheckedFeed() {}

    /// Throws [IllegalArgumentException] where it is not well-formed.
    static String xml(String feed) {
        StringBuilder html = new StringBuilder();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(feed));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && HTML.contains(reader.getLocalName())) {
                    html.append(reader.getElementText()).append('\n');
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
        return html.toString();
    }

    static String json(String feed) {
        try {
            StringBuilder html = new StringBuilder();
            JsonNode whole = JsonMapper.shared().readTree(feed);
            whole.findValues("content_html").forEach(one -> html.append(one.asString()));
            whole.findValues("html").forEach(one -> html.append(one.asString()));
            return html.toString();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        }
    }
}
