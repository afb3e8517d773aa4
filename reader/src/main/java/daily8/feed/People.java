package daily8.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who wrote an item: names, or mail addresses where there is no name.
final class People {
    private People() {}

    static List<String> authors(XmlElement element) {
        Set<String> names = new LinkedHashSet<>();
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child && isAuthor(child.name())) {
                names.add(name(child));
            }
        }
        for (XmlElement child :
                names.isEmpty() ? element.elements("itunes:author") : List.<XmlElement>of()) {
            names.add(name(child));
        }
        names.remove("");
        return FeedLimits.cut(List.copyOf(names), FeedLimits.AUTHORS);
    }

    private static boolean isAuthor(String name) {
        return name.equals("author") || name.equals("dc:creator") || name.equals("dc:author");
    }

    private static String name(XmlElement person) {
        for (String part : List.of("name", "email")) {
            for (XmlElement child : person.elements(part)) {
                String text = PlainText.of(child.text());
                if (!text.isEmpty()) {
                    return FeedLimits.cut(text, FeedLimits.AUTHOR);
                }
            }
        }
        return FeedLimits.cut(named(PlainText.of(withoutMail(person.text()))), FeedLimits.AUTHOR);
    }

    /// `Name <mail@host>`: the mail address in pointed brackets is no tag.
    private static String withoutMail(String text) {
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        boolean mail = open > 0 && close > open && text.substring(open, close).indexOf('@') > 0;
        return mail ? text.substring(0, open) + text.substring(close + 1) : text;
    }

    /// The name in `mail@host (Name)` and `Name (mail@host)`.
    private static String named(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 0 || close < open) {
            return text;
        }
        String inside = text.substring(open + 1, close).strip();
        String outside = text.substring(0, open).strip();
        if (outside.indexOf('@') > 0 && !inside.isEmpty()) {
            return inside;
        }
        return inside.indexOf('@') > 0 && !outside.isEmpty() ? outside : text;
    }
}
