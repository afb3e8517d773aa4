package daily8.index;

import daily8.model.ArticleId;

/// An article near to what was asked for: the cosine of both meanings, from -1 to 1.
public record Near(ArticleId article, double cosine) {}
