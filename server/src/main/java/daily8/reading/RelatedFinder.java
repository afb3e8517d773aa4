package daily8.reading;

import daily8.model.ArticleId;
import java.util.List;

/// Tells what has to do with an article, and why. Thread-safe.
public interface RelatedFinder {
    /// Best first; empty for an article that is not known.
    List<Hit> to(ArticleId article, int most);

    /// `score` from 0 to 1; `why` the words, names and tags that both share.
    record Hit(ArticleId article, double score, List<String> why) {
        public Hit {
            why = List.copyOf(why);
        }
    }
}
