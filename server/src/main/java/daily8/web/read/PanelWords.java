package daily8.web.read;

import daily8.panel.PanelAnswer.Heading;
import daily8.web.frame.Frame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Headings of the panel in the visitor's language: times as times, the last number in its plural.
public final class PanelWords {
    private PanelWords() {}

    public static String of(Frame frame, Heading heading) {
        List<Object> values = new ArrayList<>();
        for (Object value : heading.values()) {
            values.add(value instanceof Instant at ? frame.ago(at) : value);
        }
        if (!values.isEmpty() && values.getLast() instanceof Integer n) {
            return frame.n(heading.key(), n, values.subList(0, values.size() - 1).toArray());
        }
        return frame.t(heading.key(), values.toArray());
    }
}
