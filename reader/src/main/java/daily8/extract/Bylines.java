package daily8.extract;

import java.util.List;
import java.util.Set;

/// Who wrote the article: from metadata, else from the byline that the page shows.
///
/// Where metadata names only the publisher itself, a person in weaker metadata or in the byline is
/// the author; without one the publisher stays.
final class Bylines {
    static final String[] META = {
        "author",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "citation_author",
        "article.author",
        "dc.author",
        "creator",
        "article:author_name",
        "articleauthor",
        "cxenseparse:author",
        "dcsext.author",
        "twitter:misc:written by"
    };

    private static final Set<String> LABELS = WordLists.load("bylines.txt").section("label");

    private Bylines() {}

    static List<String> find(PageFacts facts, String publisher) {
        MetaTags meta = facts.meta();
        Own own = new Own(publisher, facts.page().baseUri());
        List<String> stated = facts.jsonLd().authors();
        List<String> ofPublisher = BylineText.split(stated);
        List<String> names = ofPublisher.stream().allMatch(own::isName) ? List.of() : ofPublisher;
        for (String name : META) {
            if (names.isEmpty()) {
                List<String> found = BylineText.split(meta.all(name));
                ofPublisher = ofPublisher.isEmpty() ? found : ofPublisher;
                names = found.stream().anyMatch(own::isName) ? List.of() : found;
            }
        }
        if (names.isEmpty()) {
            names = BylineText.split(labelled(meta));
        }
        if (names.isEmpty()) {
            List<String> shown = ShownBylines.in(facts.elements());
            names = ofPublisher.isEmpty() ? shown : BylineText.personal(shown);
        }
        return names.isEmpty() ? ofPublisher : names;
    }

    /// What WordPress tells Twitter: `label1` = "Written by", `data1` = the name.
    private static List<String> labelled(MetaTags meta) {
        for (String number : List.of("1", "2")) {
            String label = ClassHints.lower(meta.first("twitter:label" + number));
            if (LABELS.contains(label)) {
                return meta.all("twitter:data" + number);
            }
        }
        return List.of();
    }

    /// The publisher's own names, which stand for "one of us".
    private record Own(Set<String> names) {
        Own(String publisher, String url) {
            this(SiteName.spellings(publisher, url));
        }

        boolean isName(String name) {
            String joined = SiteName.joined(name);
            return names.stream()
                    .anyMatch(own ->
                            own.equals(joined)
                                    || (own.length() > 3 && joined.startsWith(own))
                                    || (joined.length() > 3 && own.startsWith(joined)));
        }
    }
}
