package daily8.lab;

import daily8.extract.Extractor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The day of publication on htmldate's pages, as its comparison counts: right, wrong, none.
final class DayScore {
    private static final String SET = "htmldate's pages";
    private static final String TRUTH = "dates/htmldate.json";
    private static final int DAY_CHARS = 10;

    private DayScore() {}

    static List<Figure> of(TestPages pages, Extractor extractor) throws IOException {
        if (!pages.has(TRUTH)) {
            return List.of();
        }
        double right = 0;
        int wrong = 0;
        int none = 0;
        int all = 0;
        for (Map.Entry<String, JsonNode> entry : pages.json(TRUTH).properties()) {
            String name = entry.getValue().path("file").asString("") + ".gz";
            List<String> files =
                    Stream.of("dates/html/" + name, "extract/trafilatura/html/" + name)
                            .filter(pages::has)
                            .toList();
            if (!files.isEmpty()) {
                all++;
                String day = day(pages, extractor, files.getFirst(), entry.getKey());
                JsonNode truth = entry.getValue().path("date");
                boolean correct = truth.isString() && day.equals(truth.asString(""));
                right += correct ? 1 : 0;
                wrong += !correct && !day.isEmpty() ? 1 : 0;
                none += truth.isString() && day.isEmpty() ? 1 : 0;
            }
        }
        double f = ShingleScore.f1(right / (right + wrong), right / (right + none));
        return List.of(Figure.of(SET, "day, F", all, f));
    }

    private static String day(TestPages pages, Extractor extractor, String file, String url) {
        return pages.draft(extractor, file, url)
                .publishedAt()
                .map(time -> time.toString().substring(0, DAY_CHARS))
                .orElse("");
    }
}
