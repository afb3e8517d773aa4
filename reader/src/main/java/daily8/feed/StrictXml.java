package daily8.feed;

import java.util.Optional;

/// Reads well-formed XML. Nothing outside the document is opened; of its DOCTYPE only what
/// [XmlProlog] kept counts. Empty where the document is not well-formed. Thread-safe; keeps no
/// state.
final class StrictXml {
    private StrictXml() {}

    static Optional<XmlElement> read(XmlProlog document, String base, Problems problems) {
        XmlTree tree = new XmlTree(base);
        XmlEntities entities = new XmlEntities(document.entities(), problems);
        try {
            new XmlScanner(document.text(), document.root(), tree, entities).run();
        } catch (XmlFlaw flaw) {
            int line = line(document.text(), flaw.place());
            problems.add("not well-formed XML: line " + line + ": " + flaw.getMessage());
            return Optional.empty();
        }
        if (tree.hasControls()) {
            problems.add("control characters, which XML does not have");
        }
        return tree.root();
    }

    private static int line(String text, int place) {
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }
}
