package daily8.group;

import daily8.group.Placement.CopyOf;
import daily8.group.Placement.JoinStory;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Decides which story an article belongs to.
///
/// In: articles in the order of time. Out: a [Placed]; nothing is written here. Looks back a
/// bounded window only: to a reader, an older event is news again. Ties go to the older story, so
/// the same articles in the same order give the same stories. A new article makes the stories near
/// to it anew, so that they merge and split; how many articles a story holds, and whose, never
/// counts. Not thread-safe: one caller at a time.
public final class StoryGrouper {
    /// Articles without a time can't grow old: as many are kept.
    private static final int MOST_ARTICLES = 250_000;

    private record Scored(Story story, double evidence) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::evidence)
                        .reversed()
                        .thenComparingLong(scored -> scored.story().begun);
    }

    private final Duration window;
    private final TermStatistics statistics = new TermStatistics();
    private final ProfileReader reader = new ProfileReader(statistics);
    private final CandidateIndex candidates = new CandidateIndex();
    private final CopyFinder copies = new CopyFinder();
    private final StoryTable stories = new StoryTable();
    private final Deque<Profile> inWindow = new ArrayDeque<>();

    public StoryGrouper(Duration window) {
        this.window = window;
    }

    public Placed place(Arrival article) {
        article.time().ifPresent(this::forget);
        Profile profile = reader.read(article);
        List<Profile> close = candidates.candidates(profile, GroupSettings.CANDIDATES);
        Optional<Profile> original = copies.original(profile, close);
        List<Change> changes = new ArrayList<>();
        Placement placement;
        if (original.isPresent()) {
            Story story = stories.of(original.get());
            stories.add(profile, story);
            placement =
                    CopyFinder.samePublisher(profile, original.get())
                            ? new RevisionOf(story.id, original.get().id())
                            : new CopyOf(story.id, original.get().id());
        } else {
            placement = place(profile, near(profile, close), changes);
        }
        inWindow.add(profile);
        candidates.add(profile);
        copies.add(profile);
        return new Placed(placement, changes);
    }

    /// Stories of the candidates that the article is close to, closest first, then the older.
    private List<Story> near(Profile profile, List<Profile> close) {
        List<Scored> scored =
                close.stream()
                        .map(other ->
                                new Scored(stories.of(other), Evidence.between(other, profile)))
                        .filter(candidate -> candidate.evidence() > GroupSettings.NEAR)
                        .sorted(Scored.BEST_FIRST)
                        .toList();
        return scored.stream()
                .map(Scored::story)
                .distinct()
                .limit(GroupSettings.NEAR_STORIES)
                .map(story -> new Scored(story, story.linkTo(profile)))
                .filter(story -> story.evidence() > GroupSettings.NEAR)
                .sorted(Scored.BEST_FIRST)
                .map(Scored::story)
                .toList();
    }

    private Placement place(Profile profile, List<Story> near, List<Change> changes) {
        List<Story> anew = new ArrayList<>();
        int articles = 0;
        for (Story story : near) {
            articles += story.articles.size();
            if (articles <= GroupSettings.REGROUPED) {
                anew.add(story);
            }
        }
        boolean closestIsLarge = !near.isEmpty() && !anew.contains(near.getFirst());
        if (closestIsLarge && near.getFirst().linkTo(profile) > GroupSettings.JOIN) {
            return join(profile, near, changes);
        }
        List<Profile> pool = new ArrayList<>(List.of(profile));
        anew.forEach(story -> pool.addAll(story.articles));
        pool.sort(Comparator.comparingLong(Profile::arrived));
        List<List<Profile>> groups = AverageLinkage.group(pool, GroupSettings.JOIN);
        boolean isNew = stories.regroup(profile, anew, groups, changes);
        String story = stories.of(profile).id;
        return isNew ? new NewStory(story) : new JoinStory(story);
    }

    /// A large story takes the article in, and the stories that now prove to be the same.
    private Placement join(Profile profile, List<Story> near, List<Change> changes) {
        Story story = near.getFirst();
        stories.add(profile, story);
        for (Story other : near.subList(1, near.size())) {
            if (story.linkTo(other) > GroupSettings.JOIN) {
                story = stories.merge(story, other, changes);
            }
        }
        return new JoinStory(story.id);
    }

    private void forget(Instant now) {
        Instant oldest = now.minus(window);
        while (!inWindow.isEmpty() && isOver(inWindow.getFirst(), oldest)) {
            Profile gone = inWindow.removeFirst();
            statistics.remove(gone.words().all());
            candidates.remove(gone);
            copies.remove(gone);
            stories.remove(gone);
        }
    }

    private boolean isOver(Profile profile, Instant oldest) {
        return inWindow.size() > MOST_ARTICLES
                || profile.time().filter(time -> time.isBefore(oldest)).isPresent();
    }
}
