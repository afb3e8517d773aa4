package daily8.extract;

import org.jsoup.nodes.Element;

/// Says in words why [PageCleaner] takes an element out.
final class CleaningReason {
    private CleaningReason() {}

    static String of(Element element, boolean trustsNames) {
        if (trustsNames && PageCleaner.isHidden(element)) {
            return "hidden from readers";
        }
        return switch (element.normalName()) {
            case "aside", "footer" -> "an element <" + element.normalName() + ">";
            case "form", "header" ->
                    "an element <" + element.normalName() + "> that holds little of the text";
            default ->
                    ClassHints.of(element) == ClassHints.Hint.BOILERPLATE
                            ? "its name says that it is no article text"
                            : "its name is doubtful, and it holds little of the text";
        };
    }
}
