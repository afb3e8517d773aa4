package daily8.lab;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where our sentences end within paragraphs, against where people see their ends.
final class SentenceEnds implements Experiment {
    /// Right ones, wrong ones, missed ones.
    private static final int KINDS = 3;

    @Override
    public String word() {
        return "sentences";
    }

    @Override
    public String purpose() {
        return "ends of sentences found: --gum FOLDER of the GUM corpus";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Map<String, int[]> counts = new TreeMap<>();
        for (GumDocument document : GumDocument.all(options.folder("gum"))) {
            for (String group : List.of(document.genre(), "all")) {
                count(document, counts.computeIfAbsent(group, key -> new int[KINDS]));
            }
        }
        counts.forEach((group, n) ->
                System.out.printf(
                        "%-10s precision %.3f recall %.3f%n",
                        group, n[0] / (double) (n[0] + n[1]), n[0] / (double) (n[0] + n[2])));
        return true;
    }

    private static void count(GumDocument document, int[] counts) {
        Set<Integer> real = ends(document.sentences());
        Set<Integer> found = ends(Sentences.of(document.text()));
        Set<Integer> paragraphs = ends(Sentences.paragraphs(document.text()));
        real.removeAll(paragraphs);
        found.removeAll(paragraphs);
        for (int end : found) {
            counts[real.contains(end) ? 0 : 1]++;
        }
        real.removeAll(found);
        counts[2] += real.size();
    }

    private static Set<Integer> ends(List<Span> spans) {
        return spans.stream().map(Span::end).collect(Collectors.toCollection(HashSet::new));
    }
}
