package daily8.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/// Reads well-formed XML with the platform's parser: no DTD, no external entity, no address opened.
///
/// Entities of HTML and the plain ones of the document's own DOCTYPE are resolved here. Empty where
/// the document is not well-formed. Thread-safe.
final class StrictXml {
    /// How the platform's parser words it.
    private static final String UNBOUND =
            "http://www.w3.org/TR/1999/REC-xml-names-19990114#ElementPrefixUnbound?";

    private final SafeXml xml = new SafeXml();

    Optional<XmlElement> read(XmlProlog document, String base, Problems problems) {
        XmlTree tree = new XmlTree(base);
        try {
            XMLStreamReader reader = xml.reader(document.fromRoot());
            new Pass(reader, tree, new NameTable(), document.entities(), problems).run();
            reader.close();
            return tree.root();
        } catch (XMLStreamException e) {
            problems.add("not well-formed XML: " + inOneLine(e));
            return Optional.empty();
        }
    }

    private static String inOneLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replace(UNBOUND, "undeclared prefix ");
        int detail = message.indexOf("Message: ");
        String where =
                e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
        return where + (detail < 0 ? message : message.substring(detail + 9)).replace('\n', ' ');
    }

    private record Pass(
            XMLStreamReader reader,
            XmlTree tree,
            NameTable names,
            Map<String, String> entities,
            Problems problems) {

        void run() throws XMLStreamException {
            while (reader.hasNext() && !tree.isComplete()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> tree.end();
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            tree.text(reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            tree.text(entity(reader.getLocalName()));
                    default -> {} // comments and processing instructions say nothing to a reader
                }
            }
        }

        private void start() {
            String local = reader.getLocalName();
            String name = names.name(reader.getNamespaceURI(), reader.getPrefix(), local);
            tree.start(name, local, attributes());
        }

        private Map<String, String> attributes() {
            int count = reader.getAttributeCount();
            if (count == 0) {
                return Map.of();
            }
            Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                String local = reader.getAttributeLocalName(i);
                String prefix = reader.getAttributePrefix(i);
                String name = names.attribute(reader.getAttributeNamespace(i), prefix, local);
                attributes.put(name, reader.getAttributeValue(i));
            }
            return attributes;
        }

        private String entity(String name) {
            String own = entities.get(name);
            if (own != null) {
                return own;
            }
            if (name.equals("lang")
                    || name.equals("rang")) { // other brackets in HTML 5 than in XHTML
                return name.equals("lang") ? "\u2329" : "\u232A";
            }
            String html = Parser.unescapeEntities("&" + name + ";", true);
            if (html.startsWith("&")) {
                problems.add("unknown entity &" + name + ";");
            }
            return html;
        }
    }
}
