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
import daily8.store.Regrouping;
import daily8.store.Store;
import daily8.store.Stories;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
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

    private final Store store;
    private final StoryGrouper grouper;
    private final InstantSource clock;
    private final Runnable done;
    private final CorrectionFollower corrections;
    private final Set<ArticleId> otherModel = new HashSet<>();
    private boolean restored;

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
        List<Outbox.Change> changes = store.outbox().after(position, BATCH);
        if (changes.isEmpty()) {
            return 0;
        }
        Set<ArticleId> changed = new LinkedHashSet<>();
        changes.forEach(change -> changed.add(change.article()));
        List<Regrouping.Step> steps = new ArrayList<>();
        String model = ModelWatch.model(store.state());
        changed.forEach(article -> follow(article, model, steps));
        store.stories().apply(new Regrouping(steps, changes.getLast().sequence()));
        return steps.size() + 1;
    }

    private void follow(ArticleId id, String model, List<Regrouping.Step> steps) {
        Optional<Article> article =
                store.articles().find(id).filter(found -> found.id().equals(id));
        if (article.isEmpty()) {
            grouper.remove(id.hex());
            return;
        }
        Enrichments enrichments = store.enrichments();
        Optional<KeptEnrichment> found =
                enrichments.find(id).filter(kept -> kept.revision() == article.get().revision());
        boolean failed = enrichments.failedAttempts(id) > 0;
        if (found.isEmpty() && !failed) {
            return; // it comes again when it was read
        }
        int revision = failed ? 0 : article.get().revision();
        Optional<Stories.Placed> before = store.stories().placed(id);
        if (before.filter(placed -> placed.revision() == revision).isEmpty()) {
            place(article.get(), found, before, revision, model, steps);
        } else if (otherModel.remove(id)) {
            before.ifPresent(placed -> restore(article.get(), placed, model));
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
