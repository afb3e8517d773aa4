package daily8.panel;

import java.util.List;
import java.util.Map;

/// What a feature found: quotations under headings, or that there is too little to go on.
public sealed interface PanelAnswer {
    /// `parts` is never empty.
    record Found(List<Part> parts) implements PanelAnswer {
        public Found {
            parts = List.copyOf(parts);
        }
    }

    /// Said plainly; `why` is a key of the messages.
    record TooLittle(String why) implements PanelAnswer {}

    /// Quotations that belong together. A part that `disagrees` is marked: its quotations can't all
    /// be right.
    record Part(Heading heading, boolean disagrees, List<Cited> quotations) {
        public Part {
            quotations = List.copyOf(quotations);
        }

        static Part of(Heading heading, List<Cited> quotations) {
            return new Part(heading, false, quotations);
        }

        /// A part for each publisher that there is something of, under a heading with its name.
        static List<Part> byPublisher(String heading, Map<String, List<Cited>> quotations) {
            return quotations.entrySet().stream()
                    .filter(of -> !of.getValue().isEmpty())
                    .map(of -> Part.of(Heading.of(heading, of.getKey()), of.getValue()))
                    .toList();
        }
    }

    /// The one text of ours in an answer: a key of the messages and what it is filled with, numbers
    /// or words that stand in the reports.
    record Heading(String key, List<Object> values) {
        public Heading {
            values = List.copyOf(values);
        }

        static Heading of(String key, Object... values) {
            return new Heading(key, List.of(values));
        }
    }

    /// Found, or why not where there are no parts.
    static PanelAnswer of(List<Part> parts, String whyNot) {
        return parts.isEmpty() ? new TooLittle(whyNot) : new Found(parts);
    }
}
