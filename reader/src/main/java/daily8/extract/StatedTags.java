package daily8.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The publisher's own tags: from metadata, else the links that the page marks as tags.
///
/// A field that lists several is taken as it is; one text is parted at commas. What is no word for
/// readers (numbers, keys of a database, the publisher's own name) is left out.
final class StatedTags {
    private static final int MOST = 30;

    /// A longer tag is a sentence.
    private static final int MAX_TAG = 60;

    private static final Pattern KEY =
            Pattern.compile(
                    "[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+:[A-Z0-9-]+|[a-z0-9.-]+\\.[a-z]{2,4}");

    /// `Category: Travel`, `sections/travel`, `(1) Travel` are `Travel`.
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:(?:nlp )?(?:category|entity tokens|section|topic|tag)s?: ?"
                            + "|(?:sections?|topics?|tags?|organi[sz]ations?|persons?)/"
                            + "|\\([0-9]+\\) ?|#)",
                    Pattern.CASE_INSENSITIVE);

    private StatedTags() {}

    static List<String> find(PageFacts facts, String publisher) {
        MetaTags meta = facts.meta();
        Set<String> own = SiteName.spellings(publisher, facts.page().baseUri());
        for (List<String> stated :
                List.of(
                        facts.jsonLd().names("keywords"),
                        meta.all("article:tag"),
                        meta.all("news_keywords"),
                        meta.all("keywords"),
                        meta.all("parsely-tags"),
                        meta.all("sailthru.tags"))) {
            List<String> tags = cleaned(parted(stated), own);
            if (!tags.isEmpty()) {
                return tags;
            }
        }
        List<String> links =
                facts.elements().tagLinks().stream()
                        .limit(MOST)
                        .map(link -> PlainText.line(link, MAX_TAG))
                        .toList();
        return cleaned(links, own);
    }

    private static List<String> parted(List<String> stated) {
        if (stated.size() > 1) {
            return stated;
        }
        List<String> parts = new ArrayList<>();
        for (String list : stated) {
            parts.addAll(List.of(list.split("[,;،、|]", -1)));
        }
        return parts;
    }

    private static List<String> cleaned(List<String> tags, Set<String> own) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String stated : tags) {
            String tag = BEFORE.matcher(stated.strip()).replaceFirst("").strip();
            boolean word =
                    !tag.isEmpty()
                            && tag.length() <= MAX_TAG
                            && !KEY.matcher(tag).matches()
                            && !own.contains(SiteName.joined(tag));
            if (word && found.size() < MOST) {
                found.putIfAbsent(PlainText.folded(tag), tag);
            }
        }
        return List.copyOf(found.values());
    }
}
