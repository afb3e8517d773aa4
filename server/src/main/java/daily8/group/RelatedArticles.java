package daily8.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the other articles of a collection by how much they have to do with one, each with the
/// reasons. Of the articles of the last days, [StoryGrouper#related] tells it without a collection.
///
/// Holds all articles; thread-safe.
public final class RelatedArticles {
    private final TermStatistics statistics = new TermStatistics();
    private final CandidateIndex index = new CandidateIndex();
    private final RelatedRanking ranking =
            new RelatedRanking(index, statistics, new StoryTable(name -> false));
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Arrival> written = new HashMap<>();

    /// All at once: what is rare is known before the first is weighed.
    public RelatedArticles(List<Arrival> articles) {
        ProfileReader reader = new ProfileReader(statistics);
        articles.forEach(article -> statistics.add(ProfileReader.counts(article).keySet()));
        for (Arrival article : articles) {
            if (written.putIfAbsent(article.id(), article) == null) {
                int place = profiles.size();
                Profile profile = reader.readUncounted(article, place, place);
                profiles.put(profile.id(), profile);
                index.add(profile);
            }
        }
    }

    /// Best first, copies too; only articles at most `days` away.
    public List<RelatedArticle> to(String id, int most, double days) {
        Profile profile = profiles.get(id);
        Arrival article = written.get(id);
        return profile == null || article == null
                ? List.of()
                : ranking.rankAll(article, profile, most, days);
    }
}
