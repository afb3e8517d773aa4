package daily8.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD that some publishers give with an article.
final class ArticleMetadata {
    private static final JsonMapper JSON = new JsonMapper();

    private ArticleMetadata() {}

    static String jsonLd(SampleArticle article, Instant base) {
        SamplePublisher publisher = article.publisher();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("mainEntityOfPage", article.url().toString());
        data.put("headline", article.title());
        data.put("description", article.teaser());
        data.put("datePublished", article.publishedAt(base).toString());
        data.put("dateModified", article.modifiedAt(base).toString());
        data.put("inLanguage", publisher.language());
        List<Map<String, String>> authors = new ArrayList<>();
        article.authors().forEach(name -> authors.add(Map.of("@type", "Person", "name", name)));
        data.put("author", authors);
        data.put(
                "publisher",
                Map.of(
                        "@type", "NewsMediaOrganization",
                        "name", publisher.name(),
                        "logo", publisher.url("/icon.png").toString()));
        data.put("keywords", article.tags());
        article.picturePath().ifPresent(path -> data.put("image", publisher.url(path).toString()));
        // "</" would end the script element that this stands in.
        return JSON.writeValueAsString(data).replace("</", "<\\/");
    }
}
