package daily8.lab;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Pages looked at, what was wrong with them, and which payloads they really showed.
final class Tally {
    private static final int TOLD = 50;

    private final List<String> faults = new ArrayList<>();
    private final Shown shown = new Shown();
    private int visits;

    /// A text as an address or a form has it.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// One page more.
    void visited() {
        visits++;
    }

    /// What was seen at `path`, a page of the kind `place`, and all of its text.
    void note(String place, String path, List<String> seen, String text) {
        shown.add(place, text);
        seen.forEach(fault -> fault(place + " " + path + ": " + fault));
    }

    void fault(String fault) {
        faults.add(fault);
    }

    void addAll(Tally other) {
        faults.addAll(other.faults);
        shown.addAll(other.shown);
        visits += other.visits;
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    List<String> worst() {
        return faults.stream().limit(TOLD).toList();
    }

    @Override
    public String toString() {
        return "%d pages seen, %d faults; shown %s"
                .formatted(visits, faults.size(), shown.counts());
    }
}
