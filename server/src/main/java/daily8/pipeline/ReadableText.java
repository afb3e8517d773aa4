package daily8.pipeline;

import daily8.html.HtmlText;
import daily8.model.Article;

/// What of an article can be understood: its text as pages show it, else what its feed tells of it.
final class ReadableText {
    private ReadableText() {}

    static String of(Article article) {
        String text = HtmlText.of(article.html()).text();
        if (!text.isBlank()) {
            return text;
        }
        return article.excerpt().isBlank() ? article.summary() : article.excerpt();
    }
}
