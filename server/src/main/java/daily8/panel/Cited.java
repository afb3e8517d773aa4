package daily8.panel;

import daily8.base.text.Span;

/// A quotation: a place in a report, and the words of it that matter. It holds positions only, so
/// that it can't say what the report does not.
///
/// A headline is cited whole. `stressed` lies within the quotation; where nothing is stressed it is
/// empty at its start.
public record Cited(Report report, boolean headline, Span place, Span stressed) {
    public Cited {
        String whole = headline ? report.title() : report.text();
        if (place.end() > whole.length() || !place.contains(stressed)) {
            throw new IllegalArgumentException("a quotation lies within its report");
        }
    }

    static Cited of(Report report, Span place) {
        return new Cited(report, false, place, new Span(place.start(), place.start()));
    }

    /// The sentence around `stressed`, which stands out in it.
    static Cited around(Report report, Span stressed) {
        Span place =
                report.sentences().stream()
                        .map(Sentence::place)
                        .filter(sentence -> sentence.contains(stressed))
                        .findFirst()
                        .orElse(stressed);
        return new Cited(report, false, place, stressed);
    }

    static Cited headlineOf(Report report) {
        return new Cited(report, true, new Span(0, report.title().length()), new Span(0, 0));
    }

    public String before() {
        return whole().substring(place.start(), stressed.start());
    }

    public String stress() {
        return stressed.in(whole());
    }

    public String after() {
        return whole().substring(stressed.end(), place.end());
    }

    /// The text brings its own quotation mark: another around it says nothing.
    public boolean opensWithMark() {
        return !text().isEmpty() && "\"“”„«‘'".indexOf(text().charAt(0)) >= 0;
    }

    public String text() {
        return place.in(whole());
    }

    private String whole() {
        return headline ? report.title() : report.text();
    }
}
