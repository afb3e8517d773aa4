package daily8.pipeline;

import daily8.group.Placed;
import daily8.group.Placement;
import daily8.group.StoryGrouper;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import daily8.store.Outbox;
import daily8.store.Outbox.Aspect;
import daily8.store.Regrouping;
import daily8.store.Store;
import daily8.store.Stories;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Enriched articles → stories: follows the outbox from its own position, which is saved with what
/// was placed. Killed at any point, it begins with what was saved and goes on from there.
///
/// An article is placed once it was read, again when another revision was, and by its words alone
/// when reading failed. Used by one thread; the grouper itself may be asked by others meanwhile.
final class GroupStep implements Loop.Step {
    /// How far stories look back (docs/evaluation/stories.md).
    static final Duration WINDOW = Duration.ofDays(7);

    /// Changes a transaction: a fifth of a second at 1,000 articles a second.
    private static final int BATCH = 200;

    /// Changes that are put in order before they are placed.
    private static final int LOOKED_AT = 1_000;

    /// While ever more is to be read, what was read waits no longer than this.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Store store;
    private final StoryGrouper grouper;
    private final InstantSource clock;
    private final Runnable done;
    private final CorrectionFollower corrections;
    private final Set<ArticleId> otherModel = new HashSet<>();
    private boolean restored;
    private Optional<Instant> waitingSince = Optional.empty();

    /// `done` is run when articles were placed.
    GroupStep(Store store, StoryGrouper grouper, InstantSource clock, Runnable done) {
        this.store = store;
        this.grouper = grouper;
        this.clock = clock;
        this.done = done;
        this.corrections = new CorrectionFollower(store, grouper);
    }

    /// No new story gets the address that another has, or had.
    static StoryGrouper grouper(Stories stories) {
        return new StoryGrouper(WINDOW, name -> stories.find(StoryNames.id(name)).isPresent());
    }

    @Override
    public int run() {
        if (!restored) {
            restore();
            restored = true;
        }
        List<Regrouping.Step> corrected = corrections.follow();
        if (!corrected.isEmpty()) {
            store.stories().apply(new Regrouping(corrected, store.stories().position()));
        }
        int followed = follow();
        if (!corrected.isEmpty() || followed > 0) {
            done.run();
        }
        return followed;
    }

    private void restore() {
        List<Stories.Placed> placed = store.stories().placedSince(clock.instant().minus(WINDOW));
        String model = ModelWatch.model(store.state());
        for (Stories.Placed each : placed) {
            store.articles()
                    .find(each.article())
                    .ifPresent(article -> restore(article, each, model));
        }
    }

    private void restore(Article article, Stories.Placed placed, String model) {
        Optional<KeptEnrichment> found = store.enrichments().find(article.id());
        if (found.filter(kept -> !kept.fingerprint().equals(model)).isPresent()) {
            otherModel.add(article.id());
        }
        grouper.restore(
                Arriving.of(article, found, model),
                placed.story().toString(),
                placed.copyOf().map(ArticleId::hex));
    }

    private int follow() {
        long position = store.stories().position();
        List<Outbox.Change> changes = store.outbox().after(position, LOOKED_AT);
        if (changes.isEmpty() || moreIsComing()) {
            return 0;
        }
        if (changes.size() < LOOKED_AT) {
            waitingSince = Optional.empty(); // caught up: the next are waited for anew
        }
        Set<ArticleId> changed = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.aspect() != Aspect.STORY)
                .forEach(change -> changed.add(change.article()));
        String model = ModelWatch.model(store.state());
        List<Regrouping.Step> steps = new ArrayList<>();
        int placed = 0;
        for (Article article : inTime(changed)) {
            follow(article, model, steps);
            if (steps.size() >= BATCH) {
                store.stories().apply(new Regrouping(steps, position));
                placed += steps.size();
                steps = new ArrayList<>();
            }
        }
        store.stories().apply(new Regrouping(steps, changes.getLast().sequence()));
        return placed + steps.size() + 1;
    }

    /// Articles are read freshest first, but a story is found best from its beginning: what is just
    /// being read, or waits for its page, is waited for, then placed in the order in which it was
    /// published.
    private boolean moreIsComing() {
        Instant now = clock.instant();
        if (store.enrichments().waiting(1, now.plus(Enrichments.PAGE_GRACE)).isEmpty()) {
            return false;
        }
        Instant since = waitingSince.orElse(now);
        waitingSince = Optional.of(since);
        return Duration.between(since, now).compareTo(PATIENCE) < 0;
    }

    /// Those that are still there, in the order of publication; what was removed leaves its story.
    private List<Article> inTime(Set<ArticleId> changed) {
        List<Article> articles = new ArrayList<>();
        for (ArticleId id : changed) {
            store.articles()
                    .find(id)
                    .filter(found -> found.id().equals(id))
                    .ifPresentOrElse(articles::add, () -> grouper.remove(id.hex()));
        }
        articles.sort(Comparator.comparing(Article::publishedAt));
        return articles;
    }

    private void follow(Article article, String model, List<Regrouping.Step> steps) {
        ArticleId id = article.id();
        Enrichments enrichments = store.enrichments();
        Optional<KeptEnrichment> found =
                enrichments.find(id).filter(kept -> kept.revision() == article.revision());
        boolean failed = enrichments.failedAttempts(id) > 0;
        if (found.isEmpty() && !failed) {
            return; // it comes again when it was read
        }
        int revision = failed ? 0 : article.revision();
        Optional<Stories.Placed> before = store.stories().placed(id);
        if (before.filter(placed -> placed.revision() == revision).isEmpty()) {
            place(article, found, before, revision, model, steps);
        } else if (otherModel.remove(id)) {
            before.ifPresent(placed -> restore(article, placed, model));
        }
    }

    private void place(
            Article article,
            Optional<KeptEnrichment> found,
            Optional<Stories.Placed> before,
            int revision,
            String model,
            List<Regrouping.Step> steps) {
        Placed placed = grouper.place(Arriving.of(article, found, model));
        steps.addAll(Steps.of(placed.changes()));
        // What is older than the window is placed by nobody: it stays where it is.
        Optional<Stories.Placed> old = before.filter(there -> !grouper.holds(article.id().hex()));
        StoryId story =
                old.map(Stories.Placed::story)
                        .orElseGet(() -> StoryNames.id(placed.placement().story()));
        Optional<ArticleId> copyOf =
                old.isPresent()
                        ? old.flatMap(Stories.Placed::copyOf)
                        : original(placed.placement());
        steps.add(new Regrouping.Placed(article.id(), story, copyOf, revision));
    }

    private static Optional<ArticleId> original(Placement placement) {
        return switch (placement) {
            case Placement.NewStory ignored -> Optional.empty();
            case Placement.JoinStory ignored -> Optional.empty();
            case Placement.CopyOf(String ignored, String original) -> ArticleId.parse(original);
            case Placement.RevisionOf(String ignored, String original) -> ArticleId.parse(original);
        };
    }
}
