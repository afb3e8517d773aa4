package daily8.lab;

import daily8.extract.Extractor;
import daily8.model.Draft;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Text, title, day and authors on the test pages of Fundus, whose truth was made by rules for each
/// publisher.
final class PublisherScore {
    private static final String SET = "Fundus' test pages";
    private static final String TRUTH = "articles/fundus-articles.jsonl";
    private static final int DAY_CHARS = 10;

    private PublisherScore() {}

    static List<Figure> of(TestPages pages, Extractor extractor) throws IOException {
        if (!pages.has(TRUTH)) {
            return List.of();
        }
        List<JsonNode> truth = pages.lines(TRUTH);
        double text = 0;
        double titles = 0;
        double days = 0;
        double authors = 0;
        int authored = 0;
        for (JsonNode page : truth) {
            String file = "extract/fundus/" + string(page, "html");
            Draft draft = pages.draft(extractor, file, string(page, "url"));
            text += RougeLsum.f1(string(page, "text"), draft.text());
            String title = RulerWords.line(string(page, "title"));
            titles += title.equals(RulerWords.line(draft.title())) ? 1 : 0;
            String published = draft.publishedAt().map(Object::toString).orElse("");
            Set<String> same = days(string(page, "date"));
            same.retainAll(days(published));
            days += same.isEmpty() ? 0 : 1;
            Set<String> names =
                    StreamSupport.stream(page.path("authors").spliterator(), false)
                            .map(name -> RulerWords.line(name.asString("")))
                            .collect(Collectors.toSet());
            if (!names.isEmpty()) {
                authored++;
                authors += names.equals(names(draft)) ? 1 : 0;
            }
        }
        int n = truth.size();
        return List.of(
                Figure.of(SET, "text, ROUGE-Lsum F1", n, text / n),
                Figure.of(SET, "title, exact", n, titles / n),
                Figure.of(SET, "day, exact", n, days / n),
                Figure.of(SET, "authors, exact", authored, authors / Math.max(1, authored)));
    }

    private static Set<String> names(Draft draft) {
        return draft.authors().stream()
                .map(RulerWords::line)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String string(JsonNode page, String field) {
        return page.path(field).asString("");
    }

    /// The day as written, and the day in UTC where there is an offset.
    private static Set<String> days(String time) {
        Set<String> days = new HashSet<>();
        if (time.length() >= DAY_CHARS) {
            days.add(time.substring(0, DAY_CHARS));
        }
        try {
            OffsetDateTime at = OffsetDateTime.parse(time.replace(' ', 'T'));
            days.add(at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString());
        } catch (DateTimeException e) {
            return days; // without an offset there is one day
        }
        return days;
    }
}
