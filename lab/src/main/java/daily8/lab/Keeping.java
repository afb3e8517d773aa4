package daily8.lab;

import daily8.index.SearchQuery;
import daily8.index.SearchWords;
import daily8.index.lucene.LuceneArticleIndex;
import daily8.model.Article;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.store.ArticleQuery;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Outbox;
import daily8.store.Store;
import daily8.store.Visit;
import daily8.store.sql.SqlStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// What store and index do by themselves, without network and pages: time an entry, room, and how
/// long the usual questions take at the ports.
final class Keeping implements Experiment {
    private static final int ENTRIES = 30;
    private static final int VISITORS = 8;

    /// Visits made ready at a time, so that making them is not measured.
    private static final int SLICE = 500;

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public String word() {
        return "keeping";
    }

    @Override
    public String purpose() {
        return "store and index alone: time, room, latency: [--feeds 500]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int feeds = options.number("feeds", 500);
        Path data = Files.createTempDirectory("daily8-keeping");
        try (Store store = SqlStore.open(data)) {
            store.feeds()
                    .addAll(
                            IntStream.range(0, feeds).mapToObj(GeneratedVisits::feed).toList(),
                            NOW);
            report("stored", feeds * ENTRIES, visits(store, true));
            try (LuceneArticleIndex index =
                    LuceneArticleIndex.open(data.resolve("index"), () -> NOW, Keeping::say)) {
                report("indexed", feeds * ENTRIES, follow(store, index));
                store.feeds().makeAllDue(NOW);
                report("unchanged visits", feeds, visits(store, false));
                store.feeds().makeAllDue(NOW);
                report("unchanged items", feeds * ENTRIES, visits(store, true));
                Thread.sleep(2_500); // the store tidies up at rest
                room(data, feeds * ENTRIES);
                questions(store, index);
            }
        }
        return true;
    }

    /// Visits all feeds that are due; returns what recording took.
    private static Spent visits(Store store, boolean withItems) throws Exception {
        GeneratedVisits generated = new GeneratedVisits(NOW, ENTRIES);
        List<Lease<FeedRow>> leases = store.feeds().lease(100_000, NOW, Duration.ofHours(1));
        long nanos = 0;
        long cpu = 0;
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            for (int from = 0; from < leases.size(); from += SLICE) {
                List<Callable<Object>> visits = new ArrayList<>();
                for (Lease<FeedRow> lease :
                        leases.subList(from, Math.min(leases.size(), from + SLICE))) {
                    Visit visit =
                            withItems ? generated.visit(lease) : generated.visitWithoutItems(lease);
                    visits.add(() -> store.articles().record(visit));
                }
                long start = System.nanoTime();
                long cpuStart = cpu();
                for (Future<Object> recorded : visitors.invokeAll(visits)) {
                    recorded.get();
                }
                nanos += System.nanoTime() - start;
                cpu += cpu() - cpuStart;
            }
        }
        return new Spent(nanos, cpu);
    }

    private static Spent follow(Store store, LuceneArticleIndex index) {
        long start = System.nanoTime();
        long cpuStart = cpu();
        List<Outbox.Change> changes = store.outbox().after(index.position(), 500);
        while (!changes.isEmpty()) {
            List<Article> articles =
                    store.articles().findAll(changes.stream().map(Outbox.Change::article).toList());
            index.update(articles, List.of(), changes.getLast().sequence());
            changes = store.outbox().after(index.position(), 500);
        }
        index.refresh();
        index.commit();
        return new Spent(System.nanoTime() - start, cpu() - cpuStart);
    }

    /// Nanoseconds on the clock, and of all cores.
    private record Spent(long wall, long cpu) {}

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void report(String what, int count, Spent spent) {
        double seconds = spent.wall / 1e9;
        System.out.printf(
                "%-17s %7d in %6.2f s: %8.0f/s, %6.1f us of a core each%n",
                what, count, seconds, count / seconds, spent.cpu / 1e3 / count);
    }

    private static void room(Path data, int entries) throws IOException {
        System.out.printf(
                "room: %.1f MB per 10,000 entries, of which index %.1f MB%n",
                Room.bytes(data) / 100.0 / entries,
                Room.bytes(data.resolve("index")) / 100.0 / entries);
    }

    private static void questions(Store store, LuceneArticleIndex index) {
        ArticleQuery newest = ArticleQuery.newest(50);
        time("newest 50", () -> store.articles().newest(newest));
        time("of a language", () -> store.articles().newest(newest.inLanguage("en")));
        time(
                "of a section",
                () -> store.articles().newest(newest.inLanguage("en").inSection(Section.SPORT)));
        time(
                "of a source",
                () -> store.articles().newest(newest.from(new SourceId("publisher7.example"))));
        time("search rare", () -> index.search(search("quokkafact")));
        time("search common", () -> index.search(search("zeitgeist")));
        time("search phrase", () -> index.search(search("\"zeitgeist quokkafact\"")));
        time("counts", () -> store.counts().totals(NOW));
    }

    private static SearchQuery search(String words) {
        return SearchWords.parse(words, Optional.empty(), ZoneId.of("UTC"), 0, 50);
    }

    private static void time(String what, Runnable question) {
        long[] nanos = new long[2_000];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            question.run();
            nanos[i] = System.nanoTime() - start;
        }
        long[] late = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(late);
        System.out.printf(
                "%-15s p50 %.3f ms, p99 %.3f ms%n",
                what, late[late.length / 2] / 1e6, late[late.length * 99 / 100] / 1e6);
    }
}
