package daily8.panel;

import daily8.base.text.Span;
import daily8.model.Quotation;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// People and bodies, and what they are reported to have said, in whose report.
///
/// Somebody who is named in full once is meant by the last name elsewhere. The same words in two
/// reports are shown once, from the first.
final class WhoSaysWhatFeature implements PanelFeature {
    private static final int SPEAKERS = 12;
    private static final int STATEMENTS = 4;

    /// Who is meant stands elsewhere: no heading to find anybody by.
    private static final Set<String> NOBODY =
            Set.of(
                    "he", "she", "it", "they", "we", "i", "you", "who", "one", "هو", "هي", "هم",
                    "نحن");

    private record Said(Report report, Quotation quotation) {
        Cited cited() {
            return Cited.around(report, new Span(quotation.start(), quotation.end()));
        }

        String words() {
            return quotation.content().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        }
    }

    @Override
    public String word() {
        return "who-says-what";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Said> said = new ArrayList<>();
        for (Report report : subject.independent()) {
            report.enrichment().quotes().stream()
                    .filter(quotation -> isNamed(quotation.speaker()))
                    .map(quotation -> new Said(report, quotation))
                    .forEach(said::add);
        }
        Map<String, List<Said>> bySpeaker = bySpeaker(said);
        List<Part> parts =
                bySpeaker.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<String, List<Said>> entry) ->
                                        -entry.getValue().size()))
                        .limit(SPEAKERS)
                        .map(entry ->
                                Part.of(
                                        Heading.of("panel.who-says-what.speaker", entry.getKey()),
                                        statements(entry.getValue())))
                        .toList();
        return PanelAnswer.of(parts, "panel.who-says-what.none");
    }

    private static boolean isNamed(String speaker) {
        return !speaker.isBlank() && !NOBODY.contains(speaker.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, List<Said>> bySpeaker(List<Said> said) {
        List<String> names = said.stream().map(s -> s.quotation().speaker()).distinct().toList();
        Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
        for (Said statement : said) {
            String speaker = fullest(statement.quotation().speaker(), names);
            bySpeaker.computeIfAbsent(speaker, name -> new ArrayList<>()).add(statement);
        }
        return bySpeaker;
    }

    /// `Varga` is `Elena Varga` where only one such is named.
    private static String fullest(String name, List<String> names) {
        List<String> fuller = names.stream().filter(other -> other.endsWith(" " + name)).toList();
        return fuller.size() == 1 ? fuller.getFirst() : name;
    }

    /// Direct words first, then in the order of time; none twice.
    private static List<Cited> statements(List<Said> said) {
        Map<String, Said> once = new LinkedHashMap<>();
        said.forEach(statement -> once.putIfAbsent(statement.words(), statement));
        return once.values().stream()
                .sorted(Comparator.comparing((Said statement) -> !statement.quotation().direct()))
                .limit(STATEMENTS)
                .map(Said::cited)
                .toList();
    }
}
