package daily8.enrich;

import daily8.ai.Embedder;
import daily8.base.text.LanguageGuess;
import daily8.base.text.Languages;
import daily8.enrich.numbers.Numbers;
import daily8.enrich.quotes.Quotes;
import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.Section;
import java.util.List;
import java.util.Optional;

/// Finds out about an article what Daily8 shows and groups by.
///
/// Computed: key points and the vectors of title and lead. Thread-safe; keeps no state.
public final class Enricher {
    /// Key points of an article where nobody asks for another number.
    public static final int KEY_POINTS = 3;

    private final MeaningReader reader;
    private final KeyPoints keyPoints;

    public Enricher(Embedder embedder) {
        this(embedder, KEY_POINTS);
    }

    public Enricher(Embedder embedder, int keyPoints) {
        this.reader = new MeaningReader(embedder);
        this.keyPoints = new KeyPoints(keyPoints);
    }

    public Enriched enrich(ArticleText article) {
        LanguageGuess language =
                Languages.of(article.language(), article.title() + "\n" + article.text());
        ReadText text = ReadText.of(article.title(), article.text(), language.language());
        List<Candidate> candidates = Candidate.of(text);
        Optional<Meaning> meaning = reader.read(text, candidates);
        return new Enriched(
                new Enrichment(
                        text.language(),
                        language.confidence(),
                        List.of(),
                        keyPoints.of(text, candidates, meaning),
                        List.of(),
                        Quotes.of(text.text(), List.of()),
                        numbers(text),
                        Section.OTHER),
                meaning.map(Meaning::article));
    }

    private static List<Figure> numbers(ReadText text) {
        return text.sentences().stream()
                .flatMap(sentence -> Numbers.of(sentence.tokens()).stream())
                .toList();
    }
}
