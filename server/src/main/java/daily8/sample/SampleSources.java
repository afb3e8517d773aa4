package daily8.sample;

import daily8.model.Feed;
import daily8.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sample publishers as the store keeps publishers: sources and their feeds.
public final class SampleSources {
    private final SampleEdition edition;

    /// What only the writers of the edition know of an article: its event, and the slug of the wire
    /// article that it repeats (empty where it is a text of its own).
    public record Truth(String event, String agency) {}

    public SampleSources(SampleEdition edition) {
        this.edition = edition;
    }

    public List<Source> sources() {
        return edition.publishers().stream().map(SamplePublisher::source).toList();
    }

    /// One feed of each source, in the order of [#sources].
    public List<Feed> feeds() {
        return edition.publishers().stream().map(SamplePublisher::sourceFeed).toList();
    }

    /// The truth that grouping is measured against, by the address of the article.
    public Map<String, Truth> truth() {
        Map<String, Truth> truth = new LinkedHashMap<>();
        for (SampleArticle article : edition.articles()) {
            truth.put(article.url().toString(), new Truth(article.event(), article.agency()));
        }
        return truth;
    }
}
