package daily8.reading;

import daily8.base.text.CutText;
import daily8.model.Article;
import daily8.model.RightsPolicy;
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

    public static Portion of(Article article, RightsPolicy policy) {
        String excerpt = CutText.to(EXCERPT_LENGTH, article.excerpt());
        return switch (policy) {
            case FULL ->
                    new Portion(
                            policy, article.html(), article.summary(), excerpt, article.image());
            case EXCERPT -> new Portion(policy, "", "", excerpt, article.image());
            case LINK -> new Portion(policy, "", "", "", Optional.empty());
        };
    }
}
