package daily8.lab;

import daily8.extract.Extractor;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Text on the pages of article-extraction-benchmark: F1 of the mean precision and recall of
/// four-word shingles, as its `evaluate.py` counts.
final class ShingleScore {
    private static final String SET = "article-extraction-benchmark";
    private static final String FOLDER = "extract/aeb/";
    private static final int WORDS = 4;

    private ShingleScore() {}

    static List<Figure> of(TestPages pages, Extractor extractor) throws IOException {
        if (!pages.has(FOLDER + "ground-truth.json")) {
            return List.of();
        }
        JsonNode truth = pages.json(FOLDER + "ground-truth.json");
        double precision = 0;
        double recall = 0;
        int precisions = 0;
        int recalls = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            String file = FOLDER + "html/" + page.getKey() + ".html.gz";
            String url = page.getValue().path("url").asString("");
            Map<List<String>, Integer> found = shingles(pages.draft(extractor, file, url).text());
            Map<List<String>, Integer> wanted =
                    shingles(page.getValue().path("articleBody").asString(""));
            double shared = Rouge.shared(found, wanted);
            int all = total(found);
            int right = total(wanted);
            if (all > 0) {
                precision += shared / all;
                precisions++;
            }
            if (right > 0) {
                recall += shared / right;
                recalls++;
            }
        }
        double p = precision / Math.max(1, precisions);
        double r = recall / Math.max(1, recalls);
        return List.of(Figure.of(SET, "text, F1 of shingles", truth.size(), f1(p, r)));
    }

    static double f1(double precision, double recall) {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = RulerWords.plain(text);
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + WORDS));
            if (!shingle.isEmpty()) {
                shingles.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }

    private static int total(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
