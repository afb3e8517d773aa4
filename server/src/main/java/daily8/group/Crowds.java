package daily8.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How crowded it is around the articles of the window: where many stories are about nearly the
/// same (the rounds of one lawsuit, the monthly figures), two articles must have more in common to
/// be of one event.
///
/// Stories are counted, never articles: a large one makes no crowd. The closest other story is left
/// out, since it may prove to be the same. Used under the lock of the grouper alone.
final class Crowds {
    /// An article nearby, and how close it is.
    record Near(Profile article, double evidence) {}

    private final StoryTable stories;
    private final CandidateIndex index;
    private final Map<Long, Neighbours> neighbours = new HashMap<>();

    Crowds(StoryTable stories, CandidateIndex index) {
        this.stories = stories;
        this.index = index;
    }

    /// The candidates of an article, best first: they are its neighbours from now on.
    List<Near> meet(Profile article) {
        List<Near> close =
                index.candidates(article, GroupSettings.CANDIDATES).stream()
                        .map(other -> new Near(other, Evidence.between(other, article)))
                        .toList();
        Neighbours own = new Neighbours();
        neighbours.put(article.arrived(), own);
        close.forEach(near -> add(own, near.article, near.evidence));
        return close;
    }

    /// It has its story now: the others of its neighbourhood know it too.
    void introduce(Profile article, List<Near> close) {
        for (Near near : close) {
            Neighbours theirs = neighbours.get(near.article.arrived());
            if (theirs != null && !stories.of(near.article).equals(stories.of(article))) {
                add(theirs, article, near.evidence);
            }
        }
    }

    void forget(Profile article) {
        neighbours.remove(article.arrived());
    }

    /// The evidence between two articles, less where it is crowded around them. Good for one
    /// decision: stories are as they are when it is first asked.
    Closeness now() {
        Map<Long, Double> crowds = new HashMap<>();
        return (a, b) -> {
            double crowd = (crowd(a, crowds) + crowd(b, crowds)) / 2;
            return Evidence.between(a, b) - Math.max(0, crowd - GroupSettings.CROWDED);
        };
    }

    private double crowd(Profile article, Map<Long, Double> known) {
        return known.computeIfAbsent(article.arrived(), arrived -> around(article));
    }

    /// The mean evidence with the closest article of each of the nearest stories.
    private double around(Profile article) {
        Optional<Story> own = stories.find(article);
        Neighbours near = neighboursOf(article);
        Set<Story> met = new HashSet<>();
        double sum = GroupSettings.CROWD * Evidence.LEAST;
        for (int i = 0; i < near.size() && met.size() <= GroupSettings.CROWD; i++) {
            Optional<Story> story = stories.find(near.arrived(i));
            if (story.isPresent() && !story.equals(own) && met.add(story.get()) && met.size() > 1) {
                sum += near.evidence(i) - Evidence.LEAST;
            }
        }
        return sum / GroupSettings.CROWD;
    }

    /// One that was restored meets the others when it is first asked for.
    private Neighbours neighboursOf(Profile article) {
        Neighbours known = neighbours.get(article.arrived());
        if (known != null) {
            return known;
        }
        introduce(article, meet(article));
        return neighboursOf(article);
    }

    private void add(Neighbours to, Profile article, double evidence) {
        Story story = stories.of(article);
        to.add(
                article.arrived(),
                evidence,
                other -> stories.find(other).filter(story::equals).isPresent());
    }
}
