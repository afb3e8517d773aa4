package daily8.extract;

import org.jsoup.nodes.Document;

/// What a page states of itself for machines, gathered once for all that ask.
record PageFacts(PageElements elements, MetaTags meta, JsonLd jsonLd) {
    static PageFacts of(Document page) {
        PageElements elements = PageElements.of(page);
        return new PageFacts(elements, MetaTags.of(elements.metas()), JsonLd.of(elements.jsonLd()));
    }

    Document page() {
        return elements.page();
    }
}
