package daily8.extract;

import org.jsoup.nodes.Element;

/// Writes where an element stands as a CSS selector that a rule could use: `div.story-text`, `#main
/// > p`.
final class Places {
    /// Class names say enough after two.
    private static final int MOST_CLASSES = 2;

    private Places() {}

    static String of(Element element) {
        String own = name(element);
        boolean named = own.indexOf('.') >= 0 || own.indexOf('#') >= 0;
        Element parent = element.parent();
        return named || parent == null ? own : name(parent) + " > " + own;
    }

    private static String name(Element element) {
        StringBuilder name = new StringBuilder(element.normalName());
        if (!element.id().isEmpty()) {
            return name.append('#').append(element.id()).toString();
        }
        element.classNames().stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_CLASSES)
                .forEach(word -> name.append('.').append(word));
        return name.toString();
    }
}
