package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.model.Edition;
import daily8.rank.EditionMaker;
import daily8.store.Counts.Totals;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stories → edition: makes the one that is due and not there yet, once all that was saved is
/// understood, so that also the first day has one. Made once: killed at any point, it is made whole
/// or not at all.
final class EditionStep implements Loop.Step {
    private static final Logger LOG = LoggerFactory.getLogger(EditionStep.class);

    /// Waits no longer than this for what is still being read: most of a visit to all feeds.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Store store;
    private final EditionSettings settings;
    private final SiteClock clock;
    private final EditionDesk desk;
    private final Runnable done;
    private final Instant startedAt;

    /// `done` is run when an edition was made.
    EditionStep(Store store, EditionSettings settings, SiteClock clock, Runnable done) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.desk = new EditionDesk(store);
        this.done = done;
        this.startedAt = clock.instant();
    }

    @Override
    public int run() {
        Instant now = clock.instant();
        LocalDate date = settings.dateAt(now);
        List<String> missing =
                Edition.LANGUAGES.stream()
                        .filter(language -> store.editions().find(language, date).isEmpty())
                        .toList();
        if (missing.isEmpty() || !isTime(date, now)) {
            return 0;
        }
        missing.forEach(language -> make(language, date, now));
        return 0;
    }

    /// What is due waits for the articles that are on their way, but not forever.
    private boolean isTime(LocalDate date, Instant now) {
        Instant due = settings.dueAt(date);
        Instant since = due.isAfter(startedAt) ? due : startedAt;
        return Duration.between(since, now).compareTo(PATIENCE) > 0 || isCaughtUp(now);
    }

    /// What is quickly told is asked first: while much is under way, this is asked often.
    private boolean isCaughtUp(Instant now) {
        if (store.stories().backlog() > 0) {
            return false;
        }
        Totals totals = store.counts().totals(now);
        return totals.articles() > 0
                && totals.feedsDue() == 0
                && totals.pagesWaiting() == 0
                && totals.unread() == 0;
    }

    private void make(String language, LocalDate date, Instant now) {
        Edition edition =
                EditionMaker.make(
                        language,
                        date,
                        now,
                        desk.candidates(language, now),
                        desk.shown(language, date));
        if (!edition.entries().isEmpty() && store.editions().save(edition)) {
            LOG.info(
                    "step=edition outcome=made language={} date={} stories={}",
                    language,
                    date,
                    edition.entries().size());
            done.run();
        }
    }
}
