package daily8.editing;

import daily8.base.time.SiteClock;
import daily8.model.Feed;
import daily8.model.Source;
import daily8.poll.Catalogue;
import daily8.sample.SampleEdition;
import daily8.sample.SampleSources;
import daily8.store.SiteState;
import daily8.store.Store;
import java.time.Instant;
import java.util.List;

/// What a new installation begins with: the built-in catalogue of sources, and the sample edition.
public final class FirstStart {
    private static final String MOMENT = "first-start";
    private static final String CATALOGUE = "catalogue";

    private final Store store;
    private final SampleKeeper sample;
    private final SiteClock clock;

    public FirstStart(Store store, SampleKeeper sample, SiteClock clock) {
        this.store = store;
        this.sample = sample;
        this.clock = clock;
    }

    /// When this installation was first started: the sample's times count back from it.
    public static Instant moment(SiteState state, SiteClock clock) {
        if (state.get(MOMENT).isEmpty()) {
            state.put(MOMENT, clock.instant().toString());
        }
        return Instant.parse(state.get(MOMENT).orElseThrow());
    }

    /// Puts in what was never put in before; what an editor took out since stays out.
    public void prepare(boolean withSample, boolean withCatalogue) {
        Instant now = clock.instant();
        if (withSample) {
            sample.install(() -> new SampleSources(SampleEdition.bundled()), now);
        }
        if (withCatalogue && store.state().get(CATALOGUE).isEmpty()) {
            Catalogue catalogue = Catalogue.builtIn();
            List<Source> sources = catalogue.sources();
            List<Feed> feeds = catalogue.feeds();
            store.sources().saveAll(sources);
            store.feeds().addAll(feeds, now);
            store.state().put(CATALOGUE, now.toString());
        }
    }
}
