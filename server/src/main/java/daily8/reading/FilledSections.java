package daily8.reading;

import daily8.model.Section;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Knows which sections have something to read in a language: the others are not offered. Looks
/// again after [#KEPT]. Thread-safe.
public final class FilledSections {
    /// A new section may appear this much later; it saves eleven questions for each page.
    private static final Duration KEPT = Duration.ofSeconds(20);

    private final Articles articles;
    private final InstantSource clock;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public FilledSections(Articles articles, InstantSource clock) {
        this.articles = articles;
        this.clock = clock;
    }

    public List<Section> in(String language) {
        Instant now = clock.instant();
        Answer kept = answers.get(language);
        if (kept != null && now.isBefore(kept.until())) {
            return kept.sections();
        }
        List<Section> filled =
                Arrays.stream(Section.values()).filter(section -> has(language, section)).toList();
        // An empty paper is asked again at once: its first articles are on their way.
        if (!filled.isEmpty()) {
            answers.put(language, new Answer(filled, now.plus(KEPT)));
        }
        return filled;
    }

    private boolean has(String language, Section section) {
        ArticleQuery one = ArticleQuery.newest(1).inLanguage(language).inSection(section);
        return !articles.newestTeasers(one).isEmpty();
    }

    private record Answer(List<Section> sections, Instant until) {}
}
