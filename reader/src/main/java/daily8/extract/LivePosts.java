package daily8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import tools.jackson.databind.JsonNode;

/// The posts of a live blog, each with its time as a heading: as its publisher states them, or as
/// the page shows them.
final class LivePosts {
    /// `12:00`, `12.05 Uhr`, `9:05 am`, `12:00 GMT`: a time alone. One with a date is that of the
    /// whole blog.
    private static final Pattern CLOCK =
            Pattern.compile("[0-2]?[0-9][:.h][0-5][0-9]( ?[\\p{L}.]{1,5})?");

    private static final Pattern STATED_CLOCK = Pattern.compile("T([0-9]{2}:[0-9]{2})");

    private static final Evaluator TIMES = QueryParser.parse("time");
    private static final Evaluator LINES = QueryParser.parse("h2, h3, h4, h5, h6, p");

    /// How far above its time the element of a post is looked for.
    private static final int LEVELS = 4;

    /// The longest live blog seen has 700 blocks.
    private static final int MOST = 1_000;

    private LivePosts() {}

    /// The posts that an article's node states, in its order; empty where it states none.
    static String stated(JsonNode article) {
        StringBuilder html = new StringBuilder();
        JsonNode posts = article.path("liveBlogUpdate");
        List<JsonNode> all = posts.isArray() ? List.copyOf(posts.values()) : List.of(posts);
        for (JsonNode post : all.subList(0, Math.min(MOST, all.size()))) {
            String body = string(post, "articleBody");
            if (!body.isEmpty()) {
                Matcher clock = STATED_CLOCK.matcher(string(post, "datePublished"));
                String time = clock.find() ? clock.group(1) : "";
                String heading = (time + " " + PlainText.of(string(post, "headline"))).strip();
                html.append("<h3>").append(InlineText.escaped(heading)).append("</h3>");
                html.append("<div>").append(StatedText.html(body)).append("</div>");
            }
        }
        return html.toString();
    }

    private static String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString().strip() : "";
    }

    /// Puts the time of each post that a page shows into the post's first heading, or above its
    /// first paragraph, so that it stays when the labels around a post go.
    static void keepTimes(Element body) {
        List<Element> times = new ArrayList<>(body.select(TIMES));
        for (Element time : times.subList(0, Math.min(MOST, times.size()))) {
            String clock = PlainText.line(time, 12);
            if (CLOCK.matcher(clock).matches()) {
                keep(time, clock);
            }
        }
    }

    private static void keep(Element time, String clock) {
        Element post = time.parent();
        for (int level = 0; post != null && level < LEVELS; level++) {
            if (Tags.isHeading(post) || post.select(TIMES).size() > 1) {
                return; // there it stays; or these are several posts
            }
            Optional<Element> line = firstLine(post);
            if (line.isPresent()) {
                put(line.get(), clock);
                return;
            }
            post = post.parent();
        }
    }

    private static Optional<Element> firstLine(Element post) {
        return post.select(LINES).stream()
                .filter(line -> line.hasText() && line.select(TIMES).isEmpty())
                .findFirst();
    }

    private static void put(Element line, String clock) {
        if (Tags.isHeading(line)) {
            line.prependChild(new TextNode(clock + " "));
        } else {
            line.before(new Element("h3").appendText(clock));
        }
    }
}
