package daily8.group;

import daily8.group.Crowds.Near;
import daily8.group.Placement.CopyOf;
import daily8.group.Placement.JoinStory;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Decides which story an article belongs to, and what is related to it.
///
/// In: articles, in any order of time. Out: a [Placed]; nothing is written here. Looks back a
/// bounded window only: to a reader, an older event is news again. Ties go to the older story, so
/// the same articles in the same order give the same stories. A new article makes the stories near
/// to it anew, so that they merge and split; how many articles a story holds, and whose, never
/// counts. Thread-safe; changes go one at a time.
public final class StoryGrouper {
    private record Scored(Story story, double evidence) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparingDouble(Scored::evidence)
                        .reversed()
                        .thenComparingLong(scored -> scored.story().begun);
    }

    private final Window window;
    private final StoryTable stories;
    private final Crowds crowds;
    private final Corrections corrections = new Corrections();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public StoryGrouper(Duration window) {
        this(window, name -> false);
    }

    /// `taken` tells whether a story once had this name, though none of its articles is in the
    /// window: it redirects, or is over. A new story gets another one.
    public StoryGrouper(Duration window, Predicate<String> taken) {
        this.window = new Window(window);
        this.stories = new StoryTable(taken);
        this.crowds = new Crowds(stories, this.window.candidates);
    }

    /// A new article, or another text of one that is in the window: it is placed anew. One that is
    /// older than the window is a story of its own; if it has a story already, it stays there.
    ///
    /// `time` must not lie ahead: the latest one ends the window.
    public Placed place(Arrival article) {
        return changing(() -> placed(article));
    }

    /// An article that was placed before, in whatever order: no decision is made. One that is older
    /// than the window is left out.
    public void restore(Arrival article, String story, Optional<String> copyOf) {
        changing(() -> {
            if (isOver(article)) {
                return false;
            }
            window.find(article.id()).ifPresent(this::drop);
            Profile profile = window.read(article);
            stories.put(profile, stories.named(story), new ArrayList<>());
            window.add(profile);
            copyOf.ifPresent(original -> window.copies.addCopy(article.id(), original));
            forget();
            return true;
        });
    }

    /// Whether an article is in the window.
    public boolean holds(String id) {
        lock.readLock().lock();
        try {
            return window.find(id).isPresent();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Takes an article out; its story keeps its name. Tells whether it was in the window.
    public boolean remove(String id) {
        return changing(() -> {
            Optional<Profile> profile = window.find(id);
            profile.ifPresent(this::drop);
            return profile.isPresent();
        });
    }

    /// Not of one event, whatever their words say, until one of them leaves the window.
    public List<Change> apart(String a, String b) {
        return changing(() -> {
            corrections.apart(a, b);
            Optional<Story> story = window.find(a).map(stories::of);
            List<Change> changes = new ArrayList<>();
            if (story.isPresent() && story.equals(window.find(b).map(stories::of))) {
                divide(story.get(), changes);
            }
            return changes;
        });
    }

    /// Of one event, whatever their words say, until one of them leaves the window.
    public List<Change> together(String a, String b) {
        return changing(() -> {
            corrections.together(a, b);
            Optional<Story> one = window.find(a).map(stories::of);
            Optional<Story> other = window.find(b).map(stories::of);
            List<Change> changes = new ArrayList<>();
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                stories.merge(one.get(), other.get(), changes);
            }
            return changes;
        });
    }

    /// The articles of the window that have most to do with this one, those of its story first, at
    /// most `days` away; neither its copies nor two copies of one text. The article itself need not
    /// be in the window; its text is needed only to say why.
    public List<RelatedArticle> related(Arrival article, int most, double days) {
        lock.readLock().lock();
        try {
            Profile profile =
                    window.find(article.id())
                            .orElseGet(() -> window.reader.readUncounted(article, -1, -1));
            return new RelatedRanking(window.candidates, window.statistics, stories)
                    .rank(article, profile, most, days);
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T changing(Supplier<T> change) {
        lock.writeLock().lock();
        try {
            return change.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Placed placed(Arrival article) {
        if (isOver(article)) {
            return new Placed(new NewStory(article.id()), List.of());
        }
        forget();
        Optional<Profile> before = window.find(article.id());
        Profile profile =
                before.map(old -> window.readAgain(article, old))
                        .orElseGet(() -> window.read(article));
        if (before.isPresent()) {
            stories.replace(profile);
        }
        List<Near> close = crowds.meet(profile);
        List<Change> changes = new ArrayList<>();
        Optional<Profile> repeated =
                window.copies
                        .repeated(profile, close.stream().map(Near::article).toList())
                        .filter(other -> !parts(profile, stories.of(other)));
        Placement placement =
                repeated.isPresent()
                        ? repeat(profile, repeated.get(), changes)
                        : place(profile, near(profile, close), changes);
        crowds.introduce(profile, close);
        window.add(profile);
        return new Placed(placement, changes);
    }

    private Placement repeat(Profile profile, Profile repeated, List<Change> changes) {
        Story story = stories.of(repeated);
        stories.put(profile, story, changes);
        if (CopyFinder.samePublisher(profile, repeated)) {
            return new RevisionOf(story.id, repeated.id());
        }
        String original = window.copies.originalOf(repeated);
        window.copies.addCopy(profile.id(), original);
        return new CopyOf(story.id, original);
    }

    /// Stories of the candidates that the article is close to, closest first, then the older.
    private List<Story> near(Profile profile, List<Near> close) {
        List<Scored> scored =
                close.stream()
                        .filter(other -> other.evidence() > GroupSettings.NEAR)
                        .map(other -> new Scored(stories.of(other.article()), other.evidence()))
                        .sorted(Scored.BEST_FIRST)
                        .toList();
        return scored.stream()
                .map(Scored::story)
                .distinct()
                .filter(story -> !parts(profile, story))
                .limit(GroupSettings.NEAR_STORIES)
                .map(story -> new Scored(story, story.linkTo(profile, Evidence::between)))
                .filter(story -> story.evidence() > GroupSettings.NEAR)
                .sorted(Scored.BEST_FIRST)
                .map(Scored::story)
                .toList();
    }

    private Placement place(Profile profile, List<Story> near, List<Change> changes) {
        List<Story> anew = new ArrayList<>();
        stories.find(profile).ifPresent(anew::add);
        int articles = anew.stream().mapToInt(story -> story.articles.size()).sum();
        for (Story story : near) {
            articles += anew.contains(story) ? 0 : story.articles.size();
            if (articles <= GroupSettings.REGROUPED && !anew.contains(story)) {
                anew.add(story);
            }
        }
        boolean closestIsLarge = !near.isEmpty() && !anew.contains(near.getFirst());
        Closeness closeness = crowds.now();
        if (closestIsLarge && near.getFirst().linkTo(profile, closeness) > GroupSettings.JOIN) {
            return join(profile, near, closeness, changes);
        }
        List<Profile> pool = new ArrayList<>();
        anew.forEach(story -> pool.addAll(story.articles));
        if (stories.find(profile).isEmpty()) {
            pool.add(profile);
        }
        Set<Story> begun = regroup(pool, anew, GroupSettings.JOIN, changes);
        Story story = stories.of(profile);
        return begun.contains(story) ? new NewStory(story.id) : new JoinStory(story.id);
    }

    private Set<Story> regroup(
            List<Profile> pool, List<Story> old, double threshold, List<Change> changes) {
        pool.sort(Comparator.comparingLong(Profile::arrived));
        return stories.regroup(
                old, Linkage.group(pool, crowds.now(), threshold, corrections), changes);
    }

    /// A large story takes the article in, and the stories that now prove to be the same.
    private Placement join(
            Profile profile, List<Story> near, Closeness closeness, List<Change> changes) {
        Story story = near.getFirst();
        stories.put(profile, story, changes);
        for (Story other : near.subList(1, near.size())) {
            if (!other.articles.isEmpty()
                    && story.linkTo(other, closeness) > GroupSettings.JOIN
                    && !corrections.part(story.articles, other.articles)) {
                story = stories.merge(story, other, changes);
            }
        }
        return new JoinStory(story.id);
    }

    /// Into as few parts as the corrections allow.
    private void divide(Story story, List<Change> changes) {
        regroup(new ArrayList<>(story.articles), List.of(story), Double.NEGATIVE_INFINITY, changes);
    }

    private boolean parts(Profile profile, Story story) {
        return corrections.part(List.of(profile), story.articles);
    }

    private boolean isOver(Arrival article) {
        Optional<Long> time = article.time().map(Instant::getEpochSecond);
        time.ifPresent(window::advanceTo);
        return time.filter(window::isOver).isPresent();
    }

    private void drop(Profile profile) {
        window.remove(profile);
        leave(profile);
    }

    private void forget() {
        for (Optional<Profile> gone = window.forgetOne();
                gone.isPresent();
                gone = window.forgetOne()) {
            leave(gone.get());
        }
    }

    private void leave(Profile gone) {
        stories.remove(gone);
        crowds.forget(gone);
        corrections.forget(gone.id());
    }
}
