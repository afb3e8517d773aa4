package daily8.model;

import java.util.List;
import java.util.Optional;

/// What extraction found: the next revision of an article.
///
/// `text` is paragraphs separated by one empty line; `html` the same, clean and safe to show;
/// `summary` the publisher's own standfirst; `tags` the publisher's own; `discussionUrl` where the
/// page says that it is talked about. Absent texts are empty. Times print as the publisher stated
/// them; order by [StatedTime#instant].
public record Draft(
        String url,
        String canonicalUrl,
        String title,
        List<String> authors,
        Optional<StatedTime> publishedAt,
        Optional<StatedTime> modifiedAt,
        String language,
        String publisher,
        String image,
        String summary,
        List<String> tags,
        String text,
        String html,
        List<Image> images,
        boolean paywalled,
        String discussionUrl) {
    public Draft {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
    }

    /// The same with another text, written both ways, and the pictures in it.
    public Draft withText(String other, String otherHtml, List<Image> otherImages) {
        return new Draft(
                url,
                canonicalUrl,
                title,
                authors,
                publishedAt,
                modifiedAt,
                language,
                publisher,
                image,
                summary,
                tags,
                other,
                otherHtml,
                otherImages,
                paywalled,
                discussionUrl);
    }
}
