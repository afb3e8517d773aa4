package daily8.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What a page says of itself in JSON-LD (schema.org): the node of its article, if there is one.
///
/// Tolerates what publishers write: arrays, `@graph`, nested nodes, comments, raw line breaks in
/// strings, commas too many, single quotation marks. Of a script that stays unreadable the fields
/// of an article are taken one by one.
final class JsonLd {
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /// More nodes than this no page needs (products, breadcrumbs, related articles).
    private static final int MAX_NODES = 2_000;

    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "OpinionNewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "ReviewNewsArticle",
                    "AskPublicNewsArticle",
                    "AdvertiserContentArticle",
                    "SatiricalArticle",
                    "ScholarlyArticle",
                    "TechArticle",
                    "Report",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "SocialMediaPosting",
                    "CreativeWork");

    private final List<JsonNode> nodes;
    private final JsonNode article;

    /// What the page is about where it is about no article.
    private final List<JsonNode> films;

    private JsonLd(List<JsonNode> nodes) {
        this.nodes = nodes;
        this.article = mainArticle(nodes);
        this.films = article.isMissingNode() ? ofType("VideoObject") : List.of();
    }

    static JsonLd of(List<Element> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : scripts) {
            flatten(parse(script.data()), nodes);
        }
        return new JsonLd(nodes);
    }

    /// A text of the article's node, plain; empty where absent.
    String text(String field) {
        return string(article.path(field)).strip();
    }

    /// A text of the article's node as it is written, entities and all; empty where absent.
    String written(String field) {
        JsonNode text = article.path(field);
        return text.isString() ? text.asString() : "";
    }

    /// The article's text as the publisher states it, line breaks kept; empty where absent.
    String articleBody() {
        JsonNode body = article.path("articleBody");
        String text = body.isString() ? body.asString().strip() : "";
        String posts = LivePosts.stated(article);
        return posts.length() > text.length() ? posts : text;
    }

    boolean isLiveBlog() {
        return types(article).contains("LiveBlogPosting");
    }

    /// A text of the film that the page is about; empty where it is about an article.
    String filmText(String field) {
        return firstText(films, field).orElse("");
    }

    /// The names under a field: strings, objects with `name`, references, arrays of these.
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : items(article.path(field))) {
            String name = string(item);
            if (name.isEmpty()) {
                for (JsonNode inner : items(resolved(item).path("name"))) {
                    names.add(string(inner).strip());
                }
            } else {
                names.add(name.strip());
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /// Who wrote the article: names, or given and family names apart.
    List<String> authors() {
        List<String> authors = new ArrayList<>(names("author"));
        for (JsonNode item : items(article.path("author"))) {
            JsonNode author = resolved(item);
            if (!author.has("name") && author.isObject()) {
                String given = string(author.path("givenName"));
                authors.add((given + " " + string(author.path("familyName"))).strip());
            }
        }
        authors.removeIf(String::isEmpty);
        return authors;
    }

    /// The address of the article's picture: a string, an object with `url`, or the first of many.
    String image() {
        for (JsonNode item : items(article.path("image"))) {
            String url = string(item);
            if (url.isEmpty()) {
                url = string(resolved(item).path("url"));
            }
            if (!url.isEmpty()) {
                return url.strip();
            }
        }
        return filmImage();
    }

    /// The picture that stands for the film.
    private String filmImage() {
        return films.stream()
                .flatMap(film -> items(film.path("thumbnailUrl")).stream())
                .map(JsonLd::string)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Whether the publisher says that readers must pay.
    boolean paywalled() {
        String free = string(article.path("isAccessibleForFree"));
        return free.equalsIgnoreCase("false");
    }

    /// A text of any node of the given type.
    Optional<String> textOf(String type, String field) {
        return firstText(ofType(type), field);
    }

    private List<JsonNode> ofType(String type) {
        return nodes.stream().filter(node -> types(node).contains(type)).toList();
    }

    private static Optional<String> firstText(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> string(node.path(field)).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private JsonNode resolved(JsonNode reference) {
        String id = string(reference.path("@id"));
        if (id.isEmpty() || reference.has("name") || reference.has("url")) {
            return reference;
        }
        return nodes.stream()
                .filter(node -> string(node.path("@id")).equals(id))
                .filter(node -> node.has("name") || node.has("url"))
                .findFirst()
                .orElse(reference);
    }

    /// The article with the most to say: pages list their related articles as nodes, too.
    private static JsonNode mainArticle(List<JsonNode> nodes) {
        JsonNode best = MissingNode.getInstance();
        int bestScore = 0;
        for (JsonNode node : nodes) {
            if (types(node).stream().anyMatch(ARTICLES::contains)) {
                int score = 1;
                for (String field : List.of("datePublished", "author", "articleBody", "headline")) {
                    score += node.has(field) ? 1 : 0;
                }
                if (score > bestScore) {
                    best = node;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        for (JsonNode item : items(node.path("@type"))) {
            String type = string(item);
            types.add(type.substring(type.lastIndexOf('/') + 1));
        }
        return types;
    }

    private static void flatten(JsonNode start, List<JsonNode> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                nodes.add(node);
            }
            if (node.isArray()) {
                node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
            }
            for (Map.Entry<String, JsonNode> inner : node.properties()) {
                // the posts of a live blog are parts of it, not articles beside it
                if (inner.getValue().isContainer() && !inner.getKey().equals("liveBlogUpdate")) {
                    open.addLast(inner.getValue());
                }
            }
        }
    }

    private static JsonNode parse(String script) {
        int first = 0;
        while (first < script.length() && "{[".indexOf(script.charAt(first)) < 0) {
            first++;
        }
        int last = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
        if (last <= first) {
            return MissingNode.getInstance();
        }
        String json = script.substring(first, last + 1);
        // a template that escapes for HTML writes &quot; for every quotation mark
        String plain =
                json.indexOf('"') < 0 && json.contains("&quot;")
                        ? Parser.unescapeEntities(json, false)
                        : json;
        try {
            return LENIENT.readTree(plain);
        } catch (JacksonException e) {
            return BrokenJson.read(plain, LENIENT);
        }
    }

    private static List<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return List.copyOf(node.values());
        }
        return node.isMissingNode() ? List.of() : List.of(node);
    }

    private static String string(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? PlainText.of(node.asString()) : "";
    }
}
