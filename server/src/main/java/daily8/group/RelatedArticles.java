package daily8.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the other articles of a collection by how much they have to do with one: those of its
/// event first, then background and neighbours, each with the reasons.
///
/// Holds all articles; thread-safe once they are added.
public final class RelatedArticles {
    /// Articles that are compared closely.
    private static final int CANDIDATES = 200;

    private record Scored(Profile profile, double evidence) {}

    /// `score` is the estimated chance, from 0 to 1, that both are of one event.
    public record RelatedArticle(String id, double score, List<String> why) {
        public RelatedArticle {
            why = List.copyOf(why);
        }
    }

    private final TermStatistics statistics = new TermStatistics();
    private final CandidateIndex index = new CandidateIndex();
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Arrival> written = new HashMap<>();

    /// All at once: what is rare is known before the first is weighed.
    public RelatedArticles(List<Arrival> articles) {
        ProfileReader reader = new ProfileReader(statistics);
        articles.forEach(article -> statistics.add(ProfileReader.counts(article).keySet()));
        for (Arrival article : articles) {
            if (written.putIfAbsent(article.id(), article) == null) {
                Profile profile = reader.readCounted(article);
                profiles.put(profile.id(), profile);
                index.add(profile);
            }
        }
    }

    /// Best first; only articles at most `days` away.
    public List<RelatedArticle> to(String id, int most, double days) {
        Profile profile = profiles.get(id);
        if (profile == null) {
            return List.of();
        }
        List<Scored> scored = new ArrayList<>();
        for (Profile other : index.candidates(profile, CANDIDATES)) {
            if (profile.daysTo(other) <= days) {
                scored.add(new Scored(other, Evidence.unbounded(profile, other)));
            }
        }
        return scored.stream()
                .sorted(
                        Comparator.comparingDouble(Scored::evidence)
                                .reversed()
                                .thenComparingLong(other -> other.profile().arrived()))
                .limit(most)
                .map(other -> related(profile, other))
                .toList();
    }

    private RelatedArticle related(Profile profile, Scored other) {
        double chance = 1 / (1 + Math.exp(-other.evidence()));
        return new RelatedArticle(other.profile().id(), chance, reasons(profile, other.profile()));
    }

    private List<String> reasons(Profile profile, Profile other) {
        Arrival article = written.get(profile.id());
        return article == null ? List.of() : Reasons.of(article, profile, other, statistics);
    }
}
