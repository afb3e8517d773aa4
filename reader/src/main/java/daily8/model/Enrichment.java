package daily8.model;

import java.util.List;

/// What was found out about one revision of an article, once. `language` is a BCP 47 primary tag or
/// empty, its confidence from 0 to 1; hashtags best first, everything else in reading order.
public record Enrichment(
        String language,
        double languageConfidence,
        List<Hashtag> hashtags,
        List<KeyPoint> keyPoints,
        List<Named> names,
        List<Quotation> quotes,
        List<Figure> numbers,
        Section category) {
    public Enrichment {
        hashtags = List.copyOf(hashtags);
        keyPoints = List.copyOf(keyPoints);
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
        numbers = List.copyOf(numbers);
    }
}
