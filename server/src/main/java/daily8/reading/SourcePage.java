package daily8.reading;

import daily8.model.Source;

/// One publisher with its articles.
public record SourcePage(Source source, ArticleList list) {
    public Publisher publisher() {
        return Publisher.of(source);
    }
}
