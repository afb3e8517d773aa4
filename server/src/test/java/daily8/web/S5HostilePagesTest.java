package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.testing.ArticleBuilder;
import daily8.testing.HtmlCase;
import daily8.testing.RawHttp;
import daily8.testing.SafeHtmlOracle;
import daily8.testing.SiteFixture;
import daily8.testing.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles that got into the store as hostile as they come: no page may let them act. What is kept
/// is clean already; this is the second line.
class S5HostilePagesTest {
    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "meta",
                    "link",
                    "form",
                    "svg",
                    "math",
                    "template",
                    "frame",
                    "portal",
                    "button",
                    "input");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "background");

    private static final List<Article> HOSTILE = new ArrayList<>();

    private static SiteFixture site;
    private static RawHttp http;
    private static Article harmless;

    @BeforeAll
    static void start() {
        site = new SiteFixture();
        http = new RawHttp(site.port());
        harmless = article(0, "The harbour opens", "<p>The harbour opens.</p>");
        for (HtmlCase hostile : HtmlCase.in("hostile.txt")) {
            HOSTILE.add(article(HOSTILE.size() + 1, hostile.input(), hostile.input()));
        }
        List<Article> all = new ArrayList<>(HOSTILE);
        all.add(harmless);
        Visits.save(site.store, SiteFixture.NOW, all.toArray(Article[]::new));
        site.index.update(all, List.of(), 2);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void s5_anArticlesPageHoldsNothingActiveButOurOwn() {
        Map<String, Integer> ours = active(page("/en/article/" + harmless.id()));
        for (Article article : HOSTILE) {
            Document page = page("/en/article/" + article.id());
            assertThat(active(page)).as(article.title()).isEqualTo(ours);
            assertThat(handlers(page)).as(article.title()).isEmpty();
        }
    }

    @Test
    void s5_listsOfHostileArticlesHoldNothingActiveButOurOwn() {
        for (String path :
                List.of("/en/latest", "/en/source/tidings.example", "/en/search?q=alert")) {
            Document page = page(path);
            assertThat(page.text()).as(path).contains("alert(1)");
            assertThat(handlers(page)).as(path).isEmpty();
            assertThat(page.select("article script, article iframe, li script, li svg")).isEmpty();
        }
    }

    @Test
    void s5_scriptsThatAskGetCleanHtml() {
        for (Article article : HOSTILE) {
            String json = http.get("/api/v1/articles/" + article.id()).body();
            JsonNode html = JsonMapper.shared().readTree(json).path("html");
            assertThat(SafeHtmlOracle.faults(html.asString(""))).as(article.title()).isEmpty();
        }
    }

    private static Article article(int number, String title, String html) {
        Article plain = ArticleBuilder.at("https://tidings.example/" + number).title(title).build();
        return new Article(
                plain.id(),
                plain.source(),
                plain.feed(),
                plain.url(),
                title,
                List.of(html),
                plain.publishedAt(),
                plain.firstSeenAt(),
                plain.revisedAt(),
                plain.revision(),
                plain.language(),
                plain.section(),
                plain.image(),
                html,
                html,
                List.of(html),
                html);
    }

    private static Document page(String path) {
        RawHttp.Reply reply = http.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return Jsoup.parse(reply.body());
    }

    /// How many active elements of each name.
    private static Map<String, Integer> active(Document page) {
        Map<String, Integer> found = new TreeMap<>();
        for (Element element : page.getAllElements()) {
            if (ACTIVE.contains(element.normalName())) {
                found.merge(element.normalName(), 1, Integer::sum);
            }
        }
        return found;
    }

    /// What would run without an element of its own.
    private static List<String> handlers(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean runs =
                        name.startsWith("on") || name.equals("style") || name.equals("srcdoc");
                boolean leads = ADDRESSES.contains(name) && !isSafe(attribute.getValue());
                if (runs || leads) {
                    found.add(attribute.html());
                }
            }
        }
        return found;
    }

    private static boolean isSafe(String address) {
        return address.startsWith("/")
                || address.startsWith("#")
                || address.startsWith("https://")
                || address.startsWith("http://")
                || address.startsWith("mailto:");
    }
}
