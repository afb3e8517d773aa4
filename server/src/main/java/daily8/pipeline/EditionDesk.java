package daily8.pipeline;

import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.Edition;
import daily8.model.KeyPoint;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.Story;
import daily8.model.Story.Member;
import daily8.model.StoryId;
import daily8.rank.Candidate;
import daily8.rank.Candidate.Told;
import daily8.rank.StoryScore;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import daily8.store.Tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what an edition is made from.
final class EditionDesk {
    /// News of the day and of the evening before: older stories come with what is new of them.
    private static final Duration LOOKED_BACK = Duration.ofHours(36);

    /// Stories of those hours that are looked at; a large site has more, all of them of one
    /// publisher and hours old.
    private static final int STORIES = 5_000;

    /// Of these the eight are chosen: room enough for variety.
    private static final int CANDIDATES = 60;

    /// Editions that are remembered: as long as stories look back.
    private static final int EARLIER = 7;

    /// Articles of a story that are read to choose its lead and its line.
    private static final int READ = 12;

    private final Store store;

    EditionDesk(Store store) {
        this.store = store;
    }

    private record Scored(Story story, double score) {}

    /// The stories that matter most, each with what choosing must know of it.
    List<Candidate> candidates(String language, Instant now) {
        List<Scored> scored = new ArrayList<>();
        for (Story story : store.stories().newest(language, now.minus(LOOKED_BACK), STORIES)) {
            StoryScore.of(story, Optional.empty(), now)
                    .ifPresent(score -> scored.add(new Scored(story, score.score())));
        }
        return scored.stream()
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(each -> each.story().id()))
                .limit(CANDIDATES)
                .map(each -> candidate(each.story()))
                .filter(candidate -> !candidate.told().isEmpty())
                .toList();
    }

    /// When stories stood in an edition before this day's, by the ids they have now.
    Map<StoryId, Instant> shown(String language, LocalDate date) {
        Map<StoryId, Instant> shown = new HashMap<>();
        store.editions().dates(language, EARLIER + 1).stream()
                .filter(day -> day.isBefore(date))
                .flatMap(day -> store.editions().find(language, day).stream())
                .forEach(edition -> remember(edition, shown));
        return shown;
    }

    private void remember(Edition edition, Map<StoryId, Instant> shown) {
        for (Edition.Entry entry : edition.entries()) {
            store.stories()
                    .find(entry.story())
                    .ifPresent(story ->
                            shown.merge(
                                    story.id(),
                                    edition.madeAt(),
                                    (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    private Candidate candidate(Story story) {
        List<Told> told = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Member member : story.independent().stream().limit(READ).toList()) {
            Optional<Article> article = store.articles().find(member.id());
            if (article.isPresent()) {
                Optional<KeptEnrichment> found = store.enrichments().find(member.id());
                told.add(told(article.get(), found));
                tags.addAll(tags(article.get()));
                sections.add(section(article.get(), found));
            }
        }
        Section section = sections.isEmpty() ? Section.OTHER : mostUsed(sections).getFirst();
        return new Candidate(story, section, mostUsed(tags), told);
    }

    /// What the text is about, where that was found out: feeds of a publisher are seldom by
    /// section.
    private static Section section(Article article, Optional<KeptEnrichment> found) {
        return found.map(kept -> kept.enrichment().category())
                .filter(category -> category != Section.OTHER)
                .orElse(article.section());
    }

    private List<String> tags(Article article) {
        return store.tags().of(article.id()).stream().map(Tag::key).toList();
    }

    /// What most articles have first; among equals the earlier.
    private static <T> List<T> mostUsed(List<T> all) {
        Map<T, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return all.stream()
                .distinct()
                .sorted(
                        Comparator.comparingInt((T each) -> counts.getOrDefault(each, 0))
                                .reversed())
                .toList();
    }

    private Told told(Article article, Optional<KeptEnrichment> found) {
        boolean quotable =
                store.sources()
                        .find(article.source())
                        .map(Source::rights)
                        .filter(rights -> rights == RightsPolicy.FULL)
                        .isPresent();
        List<String> points =
                quotable
                        ? found.stream()
                                .map(KeptEnrichment::enrichment)
                                .flatMap(told -> told.keyPoints().stream())
                                .map(KeyPoint::text)
                                .toList()
                        : List.of();
        return new Told(
                article.id(),
                article.title(),
                article.image().isPresent(),
                HtmlText.of(article.html()).text().length(),
                points);
    }
}
