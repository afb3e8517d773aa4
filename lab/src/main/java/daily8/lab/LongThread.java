package daily8.lab;

import daily8.model.ArticleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// What a page with a conversation of 1,000 comments costs beside one with 50: it shows as many.
final class LongThread implements Experiment {
    /// The bar: at most so much more of the server's time.
    private static final double AT_MOST = 1.3;

    private static final int ROUNDS = 5;

    @Override
    public String word() {
        return "long-thread";
    }

    @Override
    public String purpose() {
        return "a page with 1,000 comments beside one with 50: [--comments 1000] [--reads 300]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path work = Files.createTempDirectory("daily8-thread");
        CommentedSite site = CommentedSite.in(work.resolve("data"), 2);
        ArticleId few = site.articles().getFirst();
        ArticleId many = site.articles().getLast();
        site.fill(few, 50);
        site.fill(many, options.number("comments", 1_000));
        int reads = options.number("reads", 300);
        try (ServerProcess server =
                ServerProcess.start(site.data(), Map.of("DAILY8_OFFLINE", "true"))) {
            double ratio = 0;
            for (String end : new String[] {"", "/comments"}) {
                read(server, few, end, reads);
                read(server, many, end, reads);
                Duration short50 = Duration.ZERO;
                Duration long1000 = Duration.ZERO;
                for (int round = 0; round < ROUNDS; round++) {
                    short50 = short50.plus(read(server, few, end, reads));
                    long1000 = long1000.plus(read(server, many, end, reads));
                }
                double all = ROUNDS * (double) reads;
                double more = long1000.toNanos() / (double) short50.toNanos();
                System.out.printf(
                        "/article/…%s: %.0f µs of a core with 50 comments, %.0f with many: %.2f"
                                + " x%n",
                        end, short50.toNanos() / 1e3 / all, long1000.toNanos() / 1e3 / all, more);
                ratio = Math.max(ratio, more);
            }
            server.stop();
            return ratio <= AT_MOST;
        }
    }

    /// The time of the cores that it took the server.
    private static Duration read(ServerProcess server, ArticleId article, String end, int reads)
            throws Exception {
        Duration before = server.cpu();
        for (int i = 0; i < reads; i++) {
            if (server.get("/en/article/" + article + end).statusCode() != 200) {
                throw new IllegalStateException("a page was not there");
            }
        }
        return server.cpu().minus(before);
    }
}
