package daily8.feed;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The platform's XML parser with everything off that reads outside the document: no DTD, no
/// external entity. Entities come as events, for the caller to resolve. Thread-safe.
final class SafeXml {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SafeXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
    }

    XMLStreamReader reader(String document) throws XMLStreamException {
        return factory.createXMLStreamReader(new StringReader(document));
    }
}
