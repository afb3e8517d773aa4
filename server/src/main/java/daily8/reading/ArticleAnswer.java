package daily8.reading;

import daily8.model.ArticleId;

/// What came of asking for an article.
public sealed interface ArticleAnswer {
    record Found(ArticlePage page) implements ArticleAnswer {}

    /// The id is an alias: two articles proved to be one.
    record Moved(ArticleId to) implements ArticleAnswer {}

    record Unknown() implements ArticleAnswer {}
}
