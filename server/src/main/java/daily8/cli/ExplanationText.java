package daily8.cli;

import daily8.extract.Explanation;
import daily8.extract.Explanation.Fate;
import daily8.extract.Explanation.Origin;
import daily8.extract.Explanation.Part;
import daily8.extract.Explanation.Reading;
import daily8.model.Draft;

/// Writes an explanation for a person at a terminal, a line for each thing that was looked at; what
/// was taken or kept is marked with `+`, the rest with `-`.
final class ExplanationText {
    /// Enough of a paragraph to know it again.
    private static final int SHOWN_CHARS = 90;

    private final StringBuilder out = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.fields(explanation);
        text.readings(explanation);
        text.parts("Text", explanation, Fate.KEPT, Fate.DROPPED);
        text.parts("Outside the body", explanation, Fate.OUTSIDE, Fate.OUTSIDE);
        text.parts(
                "Taken out before the body was looked for",
                explanation,
                Fate.REMOVED,
                Fate.REMOVED);
        return text.out.toString();
    }

    private void fields(Explanation explanation) {
        Draft draft = explanation.draft();
        line("address    " + draft.url());
        line("rule       " + (explanation.rule().isEmpty() ? "none" : explanation.rule()));
        line("language   " + draft.language());
        field("title", draft.title(), explanation);
        String day = draft.publishedAt().map(Object::toString).orElse("");
        field("published", day, explanation);
        field("authors", String.join("; ", draft.authors()), explanation);
    }

    private void field(String name, String value, Explanation explanation) {
        line("");
        line("%-10s %s".formatted(name, value.isEmpty() ? "(not found)" : value));
        for (Origin origin : explanation.origins()) {
            if (origin.field().equals(name)) {
                String mark = origin.taken() ? "+" : "-";
                line("  %s %-36s %s".formatted(mark, origin.place(), cut(origin.value())));
            }
        }
    }

    private void readings(Explanation explanation) {
        line("");
        line("How the page was read");
        for (Reading reading : explanation.readings()) {
            String mark = reading.taken() ? "+" : "-";
            line("  %s %s: %s".formatted(mark, reading.way(), reading.outcome()));
        }
        if (!explanation.body().isEmpty()) {
            line("  the body: " + explanation.body());
        }
    }

    private void parts(String heading, Explanation explanation, Fate one, Fate other) {
        line("");
        line(heading);
        for (Part part : explanation.parts()) {
            if (part.fate() == one || part.fate() == other) {
                String mark = part.fate() == Fate.KEPT ? "+" : "-";
                String why = part.why().isEmpty() ? "" : "[" + part.why() + "] ";
                line("  %s %-12s %s%s".formatted(mark, part.what(), why, cut(part.text())));
            }
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS) + "…";
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
