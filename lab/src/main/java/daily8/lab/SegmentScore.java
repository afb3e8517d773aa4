package daily8.lab;

import daily8.base.text.WhiteSpace;
import daily8.extract.Extractor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Text on the pages of trafilatura's evaluation: F of segments that shall be there and segments
/// that shall not, as its `eval_common.py` counts.
final class SegmentScore {
    private static final String SET = "trafilatura's evaluation pages";
    private static final String FOLDER = "extract/trafilatura/";

    private SegmentScore() {}

    static List<Figure> of(TestPages pages, Extractor extractor) throws IOException {
        if (!pages.has(FOLDER + "evaldata.json")) {
            return List.of();
        }
        JsonNode truth = pages.json(FOLDER + "evaldata.json");
        double right = 0;
        int wrong = 0;
        int missed = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            String file = FOLDER + "html/" + page.getValue().path("file").asString("") + ".gz";
            String text = spaced(pages.draft(extractor, file, page.getKey()).text());
            for (JsonNode wanted : page.getValue().path("with")) {
                boolean found = text.contains(spaced(wanted.asString("")));
                right += found ? 1 : 0;
                missed += found ? 0 : 1;
            }
            for (JsonNode unwanted : page.getValue().path("without")) {
                wrong += text.contains(spaced(unwanted.asString(""))) ? 1 : 0;
            }
        }
        double f = ShingleScore.f1(right / (right + wrong), right / (right + missed));
        return List.of(Figure.of(SET, "text, F of segments", truth.size(), f));
    }

    /// One space for any white space.
    private static String spaced(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = WhiteSpace.isSpace(c);
            if (!space) {
                line.append(gap && !line.isEmpty() ? " " : "").append(c);
            }
            gap = space;
        }
        return line.toString();
    }
}
