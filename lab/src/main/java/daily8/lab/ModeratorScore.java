package daily8.lab;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.NoEmbedder;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.comment.moderator.LocalModerator;
import daily8.comment.moderator.Verdict;
import daily8.testing.OwnComments;
import daily8.testing.OwnComments.OwnComment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many of our own comments the moderator holds: of those that may stand, and of the others.
final class ModeratorScore implements Experiment {
    /// The bars: of a hundred fair comments two at most, of the others eighty-five at least.
    private static final double FAIR_HELD = 0.02;

    private static final double OTHERS_HELD = 0.85;

    private record Judged(OwnComment comment, Verdict verdict) {}

    @Override
    public String word() {
        return "moderator";
    }

    @Override
    public String purpose() {
        return "what the comment moderator holds of our own comments: [--show held-out|tuned|none] [--show-others tuned] [--show-later tuned]";
    }

    @Override
    public boolean run(LabOptions options) {
        LocalModerator moderator = new LocalModerator(embedder(options));
        long start = System.nanoTime();
        List<Judged> judged = judged(moderator, OwnComments.all());
        double ms = (System.nanoTime() - start) / 1e6 / judged.size();
        System.out.printf("%.1f ms a comment, the first ones included%n", ms);
        boolean tuned = print("tuned", judged, c -> !c.isHeldOut());
        boolean heldOut = print("held out", judged, OwnComment::isHeldOut);
        boolean all = print("all", judged, c -> true);
        print("English", judged, c -> !c.isArabic());
        print("Arabic", judged, OwnComment::isArabic);
        print("later", judged(moderator, OwnComments.later()), c -> true);
        List<Judged> others = judged(moderator, OwnComments.others());
        print("others, mended by", others, c -> !c.isHeldOut());
        boolean unseen = print("others, held out", others, OwnComment::isHeldOut);
        print("put aside", judged(moderator, OwnComments.apart()), c -> true);
        boolean fresh = print("fresh", judged(moderator, OwnComments.fresh()), c -> true);
        print("fair, drifting", judged(moderator, OwnComments.drifting()), c -> true);
        show(judged, options.text("show", "none"));
        show(others, options.text("show-others", "none"));
        show(judged(moderator, OwnComments.later()), options.text("show-later", "none"));
        return tuned && heldOut && all && unseen && fresh;
    }

    private static List<Judged> judged(LocalModerator moderator, List<OwnComment> comments) {
        return comments.stream()
                .map(c -> new Judged(c, moderator.judge(c.text(), c.subject())))
                .toList();
    }

    private static Embedder embedder(LabOptions options) {
        if (options.isGiven("no-model")) {
            return new NoEmbedder();
        }
        try {
            return OnnxEmbedder.load(OnnxModel.MINILM);
        } catch (EmbedderException e) {
            return new NoEmbedder();
        }
    }

    private static boolean print(String name, List<Judged> judged, Predicate<OwnComment> of) {
        int[] fair = new int[2];
        int[] others = new int[2];
        Map<String, int[]> kinds = new TreeMap<>();
        for (Judged one : judged) {
            if (!of.test(one.comment())) {
                continue;
            }
            int held = one.verdict().isHeld() ? 1 : 0;
            if (one.comment().kind().isEmpty()) {
                fair[0] += held;
                fair[1]++;
            } else {
                others[0] += held;
                others[1]++;
                int[] kind =
                        kinds.computeIfAbsent(one.comment().kind().get().word(), _ -> new int[3]);
                kind[0] += held;
                kind[1]++;
                kind[2] += rightKind(one) ? 1 : 0;
            }
        }
        System.out.printf(
                "%-17s fair held %d of %d (%.1f %%), others held %d of %d (%.1f %%)%n",
                name, fair[0], fair[1], percent(fair), others[0], others[1], percent(others));
        kinds.forEach((kind, n) ->
                System.out.printf(
                        "            %-10s %d of %d, %d as what it is%n", kind, n[0], n[1], n[2]));
        return fair[0] <= FAIR_HELD * fair[1] && others[0] >= OTHERS_HELD * others[1];
    }

    private static double percent(int[] held) {
        return held[1] == 0 ? 0 : 100.0 * held[0] / held[1];
    }

    private static boolean rightKind(Judged one) {
        return one.verdict().findings().stream()
                .anyMatch(
                        finding -> one.comment().kind().filter(finding.kind()::equals).isPresent());
    }

    private static void show(List<Judged> judged, String half) {
        for (Judged one : judged) {
            boolean wrong = one.verdict().isHeld() == one.comment().kind().isEmpty();
            boolean shown = half.equals(one.comment().isHeldOut() ? "held-out" : "tuned");
            if (wrong && shown) {
                System.out.println(
                        one.comment().kind() + " " + one.verdict() + " " + one.comment().text());
            }
        }
    }
}
