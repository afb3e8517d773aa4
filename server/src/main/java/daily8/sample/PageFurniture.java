package daily8.sample;

import java.util.ArrayList;
import java.util.List;

/// What a publisher puts between the paragraphs of a text: advertisements, "read more", a box for
/// the newsletter. Each style of page has its own habits.
final class PageFurniture {
    /// Where the first and the second interruption stand, in blocks of the text.
    private static final int FIRST = 2;

    private static final int SECOND = 4;

    private PageFurniture() {}

    /// The body with the interruptions of its publisher's style; `others` are articles to point to.
    static String around(SampleArticle article, List<SampleArticle> others, PageWords words) {
        List<String> lines = new ArrayList<>();
        List<String> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            // Never after the last paragraph: a text does not end in an advertisement.
            if (i == FIRST) {
                lines.add(first(article, others, words));
            } else if (i == SECOND) {
                lines.add(second(article, words));
            }
            lines.add(blocks.get(i));
        }
        return String.join("\n", lines);
    }

    static String leadPicture(SampleArticle article, PageWords words) {
        String credit = words.word("illustration") + ": " + article.publisher().name();
        return article.picturePath()
                .map(path ->
                        """
                        <figure class="lead-picture"><img src="%s" alt="" width="%d" \
                        height="%d"><figcaption>%s</figcaption></figure>\
                        """
                                .formatted(
                                        path,
                                        SamplePictures.WIDTH,
                                        SamplePictures.HEIGHT,
                                        Markup.escape(credit)))
                .orElse("");
    }

    private static String first(
            SampleArticle article, List<SampleArticle> others, PageWords words) {
        return switch (article.publisher().style()) {
            case CLASSIC ->
                    """
                    <div class="ad ad-inline" aria-label="%1$s"><p>%1$s</p><p>%2$s</p></div>\
                    """
                            .formatted(
                                    words.word("advertisement"), words.word("advertisement-copy"));
            case MAGAZINE ->
                    others.isEmpty()
                            ? ""
                            : """
                            <aside class="related-inline"><h4>%s</h4>%s</aside>\
                            """
                                    .formatted(
                                            words.word("related"),
                                            SamplePages.link(others.getFirst()));
            case TABLOID ->
                    others.isEmpty()
                            ? ""
                            : """
                            <div class="read-more"><strong>%s: %s</strong></div>\
                            """
                                    .formatted(
                                            words.word("read-more"),
                                            SamplePages.link(others.getFirst()));
        };
    }

    private static String second(SampleArticle article, PageWords words) {
        return switch (article.publisher().style()) {
            case CLASSIC ->
                    """
                    <div class="newsletter-inline"><h3>%s</h3><p>%s</p></div>\
                    """
                            .formatted(words.word("newsletter"), words.word("newsletter-copy"));
            case MAGAZINE -> "";
            case TABLOID ->
                    """
                    <div class="ad"><small>%s</small><p>%s</p></div>\
                    """
                            .formatted(
                                    words.word("advertisement"),
                                    words.word("advertisement-copy-2"));
        };
    }
}
