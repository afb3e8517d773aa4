package daily8.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells what stands in another part of a page than its article: comments, teasers of other
/// articles, the site's frame. They have authors and dates of their own.
record Elsewhere(Set<String> tags, List<String> classes, List<String> ids) {
    /// The innermost such part around an element, or the element itself.
    @Nullable Element around(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (isSuch(at)) {
                return at;
            }
        }
        return null;
    }

    private boolean isSuch(Element element) {
        return tags.contains(element.normalName())
                || (element.attributesSize() > 0
                        && (says(element.attributes().get("class"), classes)
                                || says(element.attributes().get("id"), ids)));
    }

    private static boolean says(String names, List<String> words) {
        if (names.isEmpty()) {
            return false;
        }
        String lower = ClassHints.lower(names);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
