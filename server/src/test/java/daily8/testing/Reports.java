package daily8.testing;

import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.KeyPoint;
import daily8.model.Named;
import daily8.model.Quotation;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.panel.Report;
import daily8.panel.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes reports for tests: one sentence a line, and what an enrichment finds in them, by hand.
public final class Reports {
    private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

    private final String publisher;
    private final String text;
    private int hours;
    private Optional<ArticleId> copyOf = Optional.empty();
    private String title;
    private final List<KeyPoint> keyPoints = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final List<Quotation> quotes = new ArrayList<>();
    private final List<Figure> numbers = new ArrayList<>();

    private Reports(String publisher, String text) {
        this.publisher = publisher;
        this.text = text.strip();
        this.title = this.text.lines().findFirst().orElse("").replace(".", "");
    }

    public static Reports by(String publisher, String text) {
        return new Reports(publisher, text);
    }

    public Reports titled(String headline) {
        title = headline;
        return this;
    }

    /// Hours after the first morning.
    public Reports after(int later) {
        hours = later;
        return this;
    }

    public Reports copyOf(Report original) {
        copyOf = Optional.of(original.id());
        return this;
    }

    public Reports keyPoint(String sentence) {
        int start = at(sentence);
        keyPoints.add(new KeyPoint(sentence, start, start + sentence.length()));
        return this;
    }

    public Reports name(String name) {
        int start = at(name);
        names.add(new Named(name, Named.Kind.PER, start, start + name.length()));
        return this;
    }

    public Reports said(String speaker, String words) {
        int start = at(words);
        boolean direct = start > 0 && "“\"«".indexOf(text.charAt(start - 1)) >= 0;
        quotes.add(new Quotation(speaker, "said", words, direct, start, start + words.length()));
        return this;
    }

    public Reports figure(String written, String value, String unit, String of) {
        int start = at(written);
        numbers.add(new Figure(new BigDecimal(value), unit, of, start, start + written.length()));
        return this;
    }

    public Report done() {
        return understood(
                new Enrichment(
                        "en", 1, List.of(), keyPoints, names, quotes, numbers, Section.WORLD));
    }

    /// With what an enricher found in the text.
    public Report understood(Enrichment enrichment) {
        String host = publisher.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        return new Report(
                ArticleId.of(
                        CanonicalUrl.parse(
                                        "https://"
                                                + host
                                                + "/"
                                                + Integer.toHexString(text.hashCode()))
                                .orElseThrow()),
                new SourceId(host),
                publisher,
                title,
                "en",
                MORNING.plusSeconds(hours * 3_600L),
                copyOf,
                text,
                sentences(),
                enrichment);
    }

    private int at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text does not say: " + words);
        }
        return start;
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            sentences.add(
                    new Sentence(
                            new Span(start, start + line.length()),
                            Words.of(line).stream()
                                    .filter(word -> !StopWords.contains(word))
                                    .map(Stemmer::stem)
                                    .collect(Collectors.toSet())));
            start += line.length() + 1;
        }
        return sentences;
    }
}
