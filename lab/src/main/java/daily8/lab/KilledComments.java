package daily8.lab;

import daily8.model.ArticleId;
import daily8.model.CommentId;
import daily8.store.sql.SqlStore;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// One person comments while others read, and the server is killed with -9 in between: what was
/// acknowledged is there, once.
final class KilledComments implements Experiment {
    private static final Duration BETWEEN_READS = Duration.ofMillis(500);

    /// So often a comment is tried again while the server comes back.
    private static final int TRIES = 600;

    /// The server as it is now: another one after each kill.
    private static final class Running {
        volatile ServerProcess now;

        Running(ServerProcess first) {
            now = first;
        }
    }

    @Override
    public String word() {
        return "comments";
    }

    @Override
    public String purpose() {
        return "comments while others read, with kill -9: [--comments 10000] [--readers 50]"
                + " [--kills 2]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int comments = options.number("comments", 10_000);
        int kills = options.number("kills", 2);
        Path work = Files.createTempDirectory("daily8-comments");
        CommentedSite site = CommentedSite.in(work.resolve("data"), 1);
        Running server = new Running(start(site));
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        for (int i = 0; i < options.number("readers", 50); i++) {
            Thread.ofVirtual().start(() -> read(server, site.articles().getFirst(), done, reads));
        }
        long start = System.nanoTime();
        Set<String> acknowledged = new HashSet<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = site.token(http, server.now);
            for (int i = 0; i < comments; i++) {
                if (kills > 0 && i > 0 && i % (comments / (kills + 1)) == 0) {
                    ServerProcess old = server.now;
                    Thread killer = Thread.ofVirtual().start(() -> kill(old));
                    site.post(http, old, token, i).ifPresent(acknowledged::add);
                    killer.join();
                    server.now = start(site);
                }
                acknowledged.add(insist(site, http, server.now, token, i));
            }
        }
        done.set(true);
        double seconds = (System.nanoTime() - start) / 1e9;
        server.now.kill();
        return report(site, acknowledged, comments, reads.get(), seconds);
    }

    private static ServerProcess start(CommentedSite site) throws Exception {
        return ServerProcess.start(
                site.data(), Map.of("DAILY8_COMMENTS_AN_HOUR", "10000", "DAILY8_OFFLINE", "true"));
    }

    private static void kill(ServerProcess server) {
        try {
            server.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String insist(
            CommentedSite site, HttpClient http, ServerProcess server, String token, int number)
            throws InterruptedException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<String> id = site.post(http, server, token, number);
            if (id.isPresent()) {
                return id.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("comment " + number + " was never taken");
    }

    private static void read(
            Running server, ArticleId article, AtomicBoolean done, AtomicInteger reads) {
        while (!done.get()) {
            try {
                if (server.now.get("/en/article/" + article).statusCode() == 200) {
                    reads.incrementAndGet();
                }
                Thread.sleep(BETWEEN_READS);
            } catch (IOException e) {
                // it was killed just now
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean report(
            CommentedSite site, Set<String> acknowledged, int comments, int reads, double seconds) {
        try (SqlStore store = SqlStore.open(site.data())) {
            long lost =
                    acknowledged.stream()
                            .map(id -> CommentId.parse(id).orElseThrow())
                            .filter(id -> store.comments().find(id).isEmpty())
                            .count();
            long there = store.comments().count();
            System.out.printf(
                    "%d comments in %.0f s (%.1f ms each), %d pages read meanwhile; acknowledged"
                            + " %d, there %d, lost %d; %s%n",
                    comments,
                    seconds,
                    1e3 * seconds / comments,
                    reads,
                    acknowledged.size(),
                    there,
                    lost,
                    store.check().isEmpty() ? "the database is whole" : store.check());
            return lost == 0
                    && there == comments
                    && acknowledged.size() == comments
                    && store.check().isEmpty();
        }
    }
}
