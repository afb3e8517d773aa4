package daily8.store.sql;

import daily8.model.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of an article is neither sorted nor filtered by: kept together, compressed, in one column.
///
/// Text: the fields in the order of this record, each ended by U+001F, list entries each ended by
/// U+001E. Those two characters mean nothing in a text and become spaces.
record ArticleBody(
        List<String> authors,
        Optional<URI> image,
        String summary,
        String excerpt,
        List<String> tags,
        String html) {
    private static final char FIELD_END = '\u001f';
    private static final char ENTRY_END = '\u001e';

    static ArticleBody of(Article article) {
        return new ArticleBody(
                article.authors(),
                article.image(),
                article.summary(),
                article.excerpt(),
                article.tags(),
                article.html());
    }

    byte[] plain() {
        StringBuilder out = new StringBuilder(html.length() + excerpt.length() + 256);
        authors.forEach(author -> append(out, author, ENTRY_END));
        out.append(FIELD_END);
        append(out, image.map(URI::toString).orElse(""), FIELD_END);
        append(out, summary, FIELD_END);
        append(out, excerpt, FIELD_END);
        tags.forEach(tag -> append(out, tag, ENTRY_END));
        out.append(FIELD_END);
        append(out, html, FIELD_END);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ArticleBody of(byte[] plain) {
        List<String> fields = split(new String(plain, StandardCharsets.UTF_8), FIELD_END);
        String image = fields.get(1);
        return new ArticleBody(
                split(fields.get(0), ENTRY_END),
                image.isEmpty() ? Optional.empty() : Optional.of(URI.create(image)),
                fields.get(2),
                fields.get(3),
                split(fields.get(4), ENTRY_END),
                fields.get(5));
    }

    /// What lists show of it.
    record Head(Optional<URI> image, String excerpt) {}

    /// Of a plain body, the fields that lists show; the text, most of it, is not looked at.
    static Head headOf(byte[] plain) {
        int image = next(plain, 0);
        int summary = next(plain, image);
        int excerpt = next(plain, summary);
        String address = text(plain, image, summary);
        return new Head(
                address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address)),
                text(plain, excerpt, next(plain, excerpt)));
    }

    /// Where the field after the one at `from` begins.
    private static int next(byte[] plain, int from) {
        int at = from;
        while (plain[at] != FIELD_END) {
            at++;
        }
        return at + 1;
    }

    private static String text(byte[] plain, int from, int next) {
        return new String(plain, from, next - 1 - from, StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder out, String text, char end) {
        out.append(text.replace(FIELD_END, ' ').replace(ENTRY_END, ' ')).append(end);
    }

    private static List<String> split(String text, char end) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        return parts;
    }
}
