package daily8.lab;

import daily8.html.Sanitizer;
import daily8.testing.SafeHtmlOracle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Hostile HTML from public lists, as it is and inside an attribute: the share that comes out safe
/// by an oracle that knows nothing of the sanitiser, and the same when sanitised again.
final class SafetyScore {
    private static final String BASE = "https://example.org/dir/page.html";

    private SafetyScore() {}

    static List<Figure> of(TestPages pages) throws IOException {
        List<Figure> figures = new ArrayList<>();
        if (pages.has("sanitize/xss-payloads.jsonl")) {
            figures.addAll(
                    of("XSS payloads", texts(pages.lines("sanitize/xss-payloads.jsonl"), "input")));
        }
        if (pages.has("sanitize/dompurify.json")) {
            List<JsonNode> cases = List.copyOf(pages.json("sanitize/dompurify.json").values());
            figures.addAll(of("DOMPurify's cases", texts(cases, "payload")));
        }
        if (pages.has("sanitize/miniflux.jsonl")) {
            figures.addAll(
                    of("Miniflux' cases", texts(pages.lines("sanitize/miniflux.jsonl"), "input")));
        }
        return figures;
    }

    private static List<String> texts(List<JsonNode> cases, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode line : cases) {
            String text = line.path(field).asString("");
            texts.add(text);
            texts.add("<p><a href=\"https://example.org/a\" title=\"" + text + "\">link</a></p>");
        }
        return texts;
    }

    private static List<Figure> of(String set, List<String> texts) {
        double safe = 0;
        double stable = 0;
        for (String text : texts) {
            String html = Sanitizer.sanitize(text, BASE);
            safe += SafeHtmlOracle.faults(html).isEmpty() ? 1 : 0;
            stable += Sanitizer.sanitize(html, BASE).equals(html) ? 1 : 0;
        }
        int n = texts.size();
        return List.of(
                Figure.of(set, "safe", n, safe / Math.max(1, n)),
                Figure.of(set, "the same when sanitised again", n, stable / Math.max(1, n)));
    }
}
