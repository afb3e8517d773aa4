package daily8.reading;

import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.store.FeedRow;
import daily8.store.Feeds;
import daily8.store.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lists feeds and sources with their health, trouble first. Thread-safe.
public final class FeedsPages {
    /// What fits a table that one can still scan.
    private static final int PAGE = 100;

    private static final Comparator<FeedLine> TROUBLE_FIRST =
            Comparator.comparing((FeedLine line) -> !line.health().isTrouble())
                    .thenComparing(line -> line.source().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(
                            line -> line.row().feed().title(), String.CASE_INSENSITIVE_ORDER);

    private final Feeds feeds;
    private final Sources sources;

    public FeedsPages(Feeds feeds, Sources sources) {
        this.feeds = feeds;
        this.sources = sources;
    }

    public FeedsPage feeds(boolean troubleOnly, int wantedPage) {
        List<FeedLine> all = lines();
        int trouble = (int) all.stream().filter(line -> line.health().isTrouble()).count();
        int listed = troubleOnly ? trouble : all.size();
        int pages = Math.max(1, (listed + PAGE - 1) / PAGE);
        int page = Math.clamp(wantedPage, 1, pages);
        int start = (page - 1) * PAGE;
        List<FeedLine> shown = all.subList(start, Math.min(start + PAGE, listed));
        return new FeedsPage(shown, troubleOnly, page, pages, all.size(), trouble);
    }

    public Optional<Feed> find(FeedId id) {
        return feeds.find(id).map(FeedRow::feed);
    }

    /// All sources by name, each with its feeds.
    public SourcesPage sources() {
        Map<SourceId, List<FeedLine>> bySource = new LinkedHashMap<>();
        for (FeedLine line : lines()) {
            bySource.computeIfAbsent(line.source().id(), id -> new ArrayList<>()).add(line);
        }
        return new SourcesPage(
                sources.all().stream()
                        .map(s -> new SourceLine(s, bySource.getOrDefault(s.id(), List.of())))
                        .toList());
    }

    private List<FeedLine> lines() {
        Map<SourceId, Source> byId =
                sources.all().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return feeds.all().stream().map(row -> line(row, byId)).sorted(TROUBLE_FIRST).toList();
    }

    private static FeedLine line(FeedRow row, Map<SourceId, Source> byId) {
        Source source = byId.get(row.feed().source());
        return new FeedLine(row, source == null ? unnamed(row) : source, FeedHealth.of(row));
    }

    private static Source unnamed(FeedRow row) {
        return new Source(
                row.feed().source(),
                row.feed().source().name(),
                row.feed().url(),
                "",
                "",
                row.feed().section(),
                RightsPolicy.LINK,
                Optional.empty(),
                false);
    }
}
