package daily8.reading;

import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.Sources;
import java.util.Optional;

/// The lists that a visitor pages through: the newest, a section, a source. Thread-safe.
public final class ArticleLists {
    /// Two screens on a desk, ten on a phone: then "earlier".
    private static final int PAGE = 40;

    /// The store gives one more, by which we know that there is more.
    public static final int MAX_LIMIT = ArticleQuery.MAX_LIMIT - 1;

    private final Articles articles;
    private final Sources sources;

    public ArticleLists(Articles articles, Sources sources) {
        this.articles = articles;
        this.sources = sources;
    }

    /// Of all languages, as many as asked for (1 to [#MAX_LIMIT]).
    public ArticleList newestOfAll(int limit, Optional<Cursor> before) {
        return list(ArticleQuery.newest(limit + 1), before, limit);
    }

    public ArticleList newest(String language, Optional<Cursor> before) {
        return list(ArticleQuery.newest(PAGE + 1).inLanguage(language), before, PAGE);
    }

    public SectionPage section(String language, Section section, Optional<Cursor> before) {
        ArticleQuery query = ArticleQuery.newest(PAGE + 1).inLanguage(language);
        return new SectionPage(section, list(query.inSection(section), before, PAGE));
    }

    public Optional<SourcePage> source(SourceId id, Optional<Cursor> before) {
        return sources.find(id).map(source -> sourcePage(source, before));
    }

    private SourcePage sourcePage(Source source, Optional<Cursor> before) {
        ArticleQuery query = ArticleQuery.newest(PAGE + 1).from(source.id());
        return new SourcePage(source, list(query, before, PAGE));
    }

    private ArticleList list(ArticleQuery query, Optional<Cursor> before, int page) {
        ArticleQuery from =
                before.map(Cursor::before)
                        .map(last -> query.before(last.publishedAt(), last.id()))
                        .orElse(query);
        return ArticleList.ofOneMore(new Cards(sources).of(articles.newestTeasers(from)), page);
    }
}
