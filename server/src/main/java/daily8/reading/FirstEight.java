package daily8.reading;

import daily8.model.Edition;
import daily8.model.SourceId;
import daily8.model.Teaser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chooses the eight of a paper that has no edition yet: the newest with a picture leads, no
/// publisher has more than two while others have something to say.
final class FirstEight {
    private static final int A_PUBLISHER = 2;

    private FirstEight() {}

    static List<Teaser> of(List<Teaser> newest) {
        List<Teaser> order = new ArrayList<>(newest);
        newest.stream()
                .filter(article -> article.image().isPresent() && !article.excerpt().isEmpty())
                .findFirst()
                .ifPresent(lead -> {
                    order.remove(lead);
                    order.addFirst(lead);
                });
        Map<SourceId, Integer> taken = new HashMap<>();
        List<Teaser> chosen = new ArrayList<>();
        List<Teaser> spare = new ArrayList<>();
        for (Teaser article : order) {
            boolean fits = taken.merge(article.source(), 1, Integer::sum) <= A_PUBLISHER;
            (fits ? chosen : spare).add(article);
        }
        chosen.addAll(spare);
        return chosen.subList(0, Math.min(Edition.STORIES, chosen.size()));
    }
}
