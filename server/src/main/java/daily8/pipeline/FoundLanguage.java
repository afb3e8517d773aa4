package daily8.pipeline;

import daily8.model.Article;
import daily8.model.Enrichment;

/// Which language an article counts as from now on: the one its text was found to be in, where that
/// is sure; else the one its feed claims (docs/decisions/0007-the-text-has-the-last-word.md).
final class FoundLanguage {
    /// Where a feed claims another language: as sure as the detector is of a paragraph; of a
    /// headline it seldom is.
    private static final double SURE = 0.9;

    private FoundLanguage() {}

    static String of(Article article, Enrichment found) {
        boolean claimed = !article.language().isEmpty();
        boolean sure = !claimed || found.languageConfidence() >= SURE;
        return !found.language().isEmpty() && sure ? found.language() : article.language();
    }
}
