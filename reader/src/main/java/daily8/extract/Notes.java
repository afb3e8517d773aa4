package daily8.extract;

import daily8.extract.Explanation.Fate;
import daily8.extract.Explanation.Part;
import daily8.extract.Explanation.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Writes down what an extraction decides, for its [Explanation].
final class Notes implements Onlooker {
    /// What was noted of one reading.
    private static final class Sheet {
        private final List<Part> parts = new ArrayList<>();
        private final List<Part> outside = new ArrayList<>();
        private final List<Part> removed = new ArrayList<>();
        private String body = "";
        private String outcome = "";
    }

    private final Map<Pass, Sheet> sheets = new EnumMap<>(Pass.class);
    private Pass taken = Pass.BY_NAMES;
    private Sheet sheet = new Sheet();

    @Override
    public void begins(Pass pass, Element body) {
        taken = pass;
        sheet = new Sheet();
        sheets.put(pass, sheet);
        noteWhatNeverHoldsText(body);
    }

    @Override
    public void removed(Element element, Supplier<String> why) {
        if (element.hasText()) {
            sheet.removed.add(
                    new Part(Fate.REMOVED, Places.of(element), element.text(), why.get()));
        }
    }

    /// As many as there may be; a line for each tag, not for each element.
    private void noteWhatNeverHoldsText(Element body) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element element : body.getAllElements()) {
            if (Tags.neverHoldsText(element)) {
                counts.merge(element.normalName(), 1, Integer::sum);
            }
        }
        String tags =
                counts.entrySet().stream()
                        .map(tag -> tag.getValue() + " × " + tag.getKey())
                        .collect(Collectors.joining(", "));
        if (!tags.isEmpty()) {
            sheet.removed.add(new Part(Fate.REMOVED, tags, "", "never holds an article's text"));
        }
    }

    @Override
    public void found(PageTree tree, List<Element> body) {
        sheet.body = body.stream().map(Places::of).collect(Collectors.joining(", "));
        int i = 0;
        while (i < tree.size()) {
            boolean inBody = body.contains(tree.element(i));
            if (!inBody && !tree.isRemoved(i) && tree.sums(i).own > 0) {
                Element element = tree.element(i);
                String why =
                        ClassHints.isStandfirst(element)
                                ? "called a standfirst: it is the summary"
                                : "outside the article's body";
                sheet.outside.add(new Part(Fate.OUTSIDE, Places.of(element), element.text(), why));
            }
            i = inBody || tree.isRemoved(i) ? tree.end(i) : i + 1;
        }
    }

    @Override
    public void judged(List<Line> lines, int apart) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Fate fate = line.isKept() ? Fate.KEPT : Fate.DROPPED;
            String kind = line.block().kind().name().toLowerCase(Locale.ROOT);
            String what = i < apart ? kind + " before the body" : kind;
            String text =
                    line.block()
                            .image()
                            .map(image -> image.url() + " " + image.caption())
                            .orElse(line.text());
            sheet.parts.add(new Part(fate, what, text, line.why()));
        }
        List<String> kept =
                lines.stream().filter(Line::isKept).map(line -> line.block().text()).toList();
        sheet.outside.removeIf(part -> kept.contains(part.text()));
    }

    @Override
    public void returnsTo(Pass pass) {
        taken = pass;
        sheet = sheets.getOrDefault(pass, sheet);
        sheet.outcome += "; taken all the same: nothing better was found";
    }

    @Override
    public void ends(String outcome) {
        sheet.outcome = outcome;
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        sheets.forEach((pass, notes) ->
                readings.add(new Reading(pass.words(), notes.outcome, pass == taken)));
        return readings;
    }

    /// The elements that the text was read from.
    String body() {
        return sheet.body;
    }

    /// What became of each part of the page.
    List<Part> parts() {
        List<Part> all = new ArrayList<>(sheet.parts);
        all.addAll(sheet.outside);
        all.addAll(sheet.removed);
        return all;
    }
}
