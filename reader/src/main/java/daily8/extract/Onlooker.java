package daily8.extract;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// Is told what an extraction decides, while it decides it; changes nothing. Extraction without
/// anybody looking on pays for a call that does nothing at each decision, never for its words.
interface Onlooker {
    Onlooker NONE = new Onlooker() {};

    /// A reading of the page begins, from the whole page again.
    default void begins(Pass pass, Element body) {}

    /// An element is about to be taken out.
    default void removed(Element element, Supplier<String> why) {}

    /// Where the article's text was found, on the cleaned page.
    default void found(PageTree tree, List<Element> body) {}

    /// The blocks of the text, each with the reason where it was dropped; `apart` of them stood
    /// before the body.
    default void judged(List<Line> lines, int apart) {}

    /// An earlier reading is taken after all.
    default void returnsTo(Pass pass) {}

    /// What came of the reading, in words.
    default void ends(String outcome) {}
}
