package daily8.reading;

import daily8.html.HtmlText;
import daily8.model.KeyPoint;
import java.util.ArrayList;
import java.util.List;

/// A sentence that carries its article, and its place in the page: `#k1`.
public record KeyPlace(String text, HtmlText.Mark mark) {
    static String id(int index) {
        return "k" + (index + 1);
    }

    /// The points that stand in the text, where they say or else where they are found: a text that
    /// was revised since has moved them.
    static List<KeyPlace> of(String text, List<KeyPoint> points) {
        List<KeyPlace> places = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            KeyPoint point = points.get(i);
            int start =
                    text.startsWith(point.text(), point.start())
                            ? point.start()
                            : text.indexOf(point.text());
            if (start >= 0 && !point.text().isBlank()) {
                int end = start + point.text().length();
                places.add(new KeyPlace(point.text(), new HtmlText.Mark(id(i), start, end)));
            }
        }
        return places;
    }
}
