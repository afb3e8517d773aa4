package daily8.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes the pages of the sample publishers: home page, article page, "not found".
///
/// Around the text stands what stands there on real pages: navigation, advertisements, related
/// articles, newsletter, cookies, comments. None of it belongs to the article. Thread-safe.
final class SamplePages {
    private static final int RELATED = 4;
    private static final int MOST_READ = 5;

    private final SampleEdition edition;
    private final Instant base;
    private final Map<SamplePublisher.PageStyle, PageTemplate> articleTemplates =
            new EnumMap<>(SamplePublisher.PageStyle.class);
    private final PageTemplate homeTemplate = PageTemplate.named("home");
    private final PageTemplate missingTemplate = PageTemplate.named("missing");
    private final Map<String, PageWords> wordsByLanguage = new ConcurrentHashMap<>();

    SamplePages(SampleEdition edition, Instant base) {
        this.edition = edition;
        this.base = base;
        for (SamplePublisher.PageStyle style : SamplePublisher.PageStyle.values()) {
            String name = style.name().toLowerCase(Locale.ROOT);
            articleTemplates.put(style, PageTemplate.named(name));
        }
    }

    String home(SamplePublisher publisher) {
        PageWords words = words(publisher);
        Map<String, String> gaps = housePaint(publisher, words);
        gaps.put("url", publisher.url("/").toString());
        gaps.put("cards", cards(edition.articles(publisher)));
        return homeTemplate.fill(gaps);
    }

    String missing(SamplePublisher publisher) {
        return missingTemplate.fill(housePaint(publisher, words(publisher)));
    }

    String article(SampleArticle article) {
        SamplePublisher publisher = article.publisher();
        PageWords words = words(publisher);
        List<SampleArticle> others =
                edition.articles(publisher).stream().filter(a -> !a.equals(article)).toList();
        Map<String, String> gaps = housePaint(publisher, words);
        putText(gaps, article, words);
        putTimes(gaps, article, words);
        List<SampleArticle> related = others.subList(0, Math.min(RELATED, others.size()));
        gaps.put("body", PageFurniture.around(article, others, words));
        gaps.put("lead-picture", PageFurniture.leadPicture(article, words));
        gaps.put("related", linkItems(related));
        gaps.put("cards", cards(related));
        gaps.put("ticker", related.isEmpty() ? "" : link(related.getLast()));
        gaps.put("most-read", linkItems(others.reversed().stream().limit(MOST_READ).toList()));
        PageTemplate template = articleTemplates.get(publisher.style());
        if (template == null) {
            throw new AssertionError("every style has a template");
        }
        return template.fill(gaps);
    }

    private static void putText(Map<String, String> gaps, SampleArticle article, PageWords words) {
        SamplePublisher publisher = article.publisher();
        gaps.put("url", article.url().toString());
        gaps.put("title", article.title());
        gaps.put("teaser", article.teaser());
        gaps.put("keywords", String.join(", ", article.tags()));
        gaps.put("section", article.section().word());
        gaps.put("section-name", words.word("section." + article.section().word()));
        gaps.put("byline", byline(article, words));
        gaps.put(
                "standfirst",
                article.standfirst().isEmpty()
                        ? ""
                        : "<p class=\"standfirst\">%s</p>"
                                .formatted(Markup.escape(article.standfirst())));
        gaps.put("topics", topics(article.tags()));
        gaps.put(
                "og-image",
                article.picturePath()
                        .map(path -> publisher.url(path))
                        .map("<meta property=\"og:image\" content=\"%s\">"::formatted)
                        .orElse(""));
    }

    private void putTimes(Map<String, String> gaps, SampleArticle article, PageWords words) {
        Instant published = article.publishedAt(base);
        Instant modified = article.modifiedAt(base);
        gaps.put("published-iso", published.toString());
        gaps.put("modified-iso", modified.toString());
        gaps.put("published", words.printed(published));
        gaps.put(
                "revised",
                article.revisedAge().isEmpty()
                        ? ""
                        : " <span class=\"updated\">%s <time datetime=\"%s\">%s</time></span>"
                                .formatted(
                                        words.word("updated"), modified, words.printed(modified)));
        gaps.put("json-ld", ArticleMetadata.jsonLd(article, base));
    }

    /// What every page of a publisher has.
    private Map<String, String> housePaint(SamplePublisher publisher, PageWords words) {
        Map<String, String> gaps = new HashMap<>(words.gaps());
        gaps.put("publisher", publisher.name());
        gaps.put("language", publisher.language());
        gaps.put("direction", publisher.rightToLeft() ? "rtl" : "ltr");
        gaps.put("accent", publisher.accentHex());
        gaps.put("feed", publisher.feed().path);
        gaps.put("feed-type", publisher.feed().mediaType);
        gaps.put("year", String.valueOf(base.atZone(ZoneOffset.UTC).getYear()));
        List<String> items = new ArrayList<>();
        for (String item : words.navigation()) {
            items.add("<li><a href=\"/section/%d\">%s</a></li>".formatted(items.size(), item));
        }
        gaps.put("navigation", String.join("", items));
        return gaps;
    }

    private PageWords words(SamplePublisher publisher) {
        return wordsByLanguage.computeIfAbsent(publisher.language(), PageWords::of);
    }

    /// Who wrote it; nothing where nobody signed.
    private static String byline(SampleArticle article, PageWords words) {
        if (article.authors().isEmpty()) {
            return "";
        }
        List<String> links =
                article.authors().stream()
                        .map(Markup::escape)
                        .map("<a rel=\"author\" href=\"/authors\">%s</a>"::formatted)
                        .toList();
        return words.word("by") + " " + words.list(links);
    }

    private static String topics(List<String> tags) {
        List<String> links = new ArrayList<>();
        for (String tag : tags) {
            links.add("<a rel=\"tag\" href=\"/topic\">%s</a>".formatted(Markup.escape(tag)));
        }
        return String.join(" ", links);
    }

    private static String linkItems(List<SampleArticle> articles) {
        StringBuilder out = new StringBuilder();
        articles.forEach(a -> out.append("<li>").append(link(a)).append("</li>"));
        return out.toString();
    }

    static String link(SampleArticle article) {
        return "<a href=\"%s\">%s</a>".formatted(article.path(), Markup.escape(article.title()));
    }

    private static String cards(List<SampleArticle> articles) {
        StringBuilder out = new StringBuilder();
        for (SampleArticle article : articles) {
            out.append("<div class=\"card\">");
            article.picturePath()
                    .map("<img src=\"%s\" alt=\"\" width=\"320\" height=\"180\">"::formatted)
                    .ifPresent(out::append);
            out.append(
                    "<h4>%s</h4><p>%s</p></div>\n"
                            .formatted(link(article), Markup.escape(article.teaser())));
        }
        return out.toString();
    }
}
