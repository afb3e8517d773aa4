package daily8.reading;

import daily8.base.text.CutText;
import daily8.model.Article;
import daily8.model.RightsPolicy;
import daily8.model.Teaser;
import java.net.URI;
import java.util.Optional;

/// How much of an article its source's policy lets a visitor see.
///
/// `html` is empty unless the policy is [RightsPolicy#FULL]; `excerpt` is plain text of at most
/// [#EXCERPT_LENGTH] characters; a link-only source gives neither text nor picture.
public record Portion(
        RightsPolicy policy,
        String html,
        String standfirst,
        String excerpt,
        Optional<URI> picture) {
    /// What the excerpt policy promises publishers.
    public static final int EXCERPT_LENGTH = 300;

    /// An excerpt as it may be shown.
    static String excerpt(Teaser teaser, RightsPolicy policy) {
        return policy == RightsPolicy.LINK ? "" : CutText.to(EXCERPT_LENGTH, teaser.excerpt());
    }

    /// A picture where one may be shown.
    static Optional<URI> picture(Teaser teaser, RightsPolicy policy) {
        return policy == RightsPolicy.LINK ? Optional.empty() : teaser.image();
    }

    public static Portion of(Article article, RightsPolicy policy) {
        Teaser teaser = Teaser.of(article);
        boolean full = policy == RightsPolicy.FULL;
        return new Portion(
                policy,
                full ? article.html() : "",
                full ? article.summary() : "",
                excerpt(teaser, policy),
                picture(teaser, policy));
    }
}
