package daily8.enrich;

import daily8.ai.Embedder;
import daily8.base.text.LanguageGuess;
import daily8.base.text.Languages;
import daily8.base.text.Token;
import daily8.enrich.category.Categories;
import daily8.enrich.hashtags.Hashtagger;
import daily8.enrich.names.Names;
import daily8.enrich.numbers.Numbers;
import daily8.enrich.quotes.Quotes;
import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.Named;
import daily8.model.Section;
import java.util.List;
import java.util.Optional;

/// Finds out about an article what Daily8 shows and groups by.
///
/// Computed: language, hashtags, category, key points and the vectors of title and lead.
/// Thread-safe; keeps no state.
public final class Enricher {
    /// Key points of an article where nobody asks for another number.
    public static final int KEY_POINTS = 3;

    private static final Names NAMES = Names.shipped();

    private final MeaningReader reader;
    private final KeyPoints keyPoints;
    private final Hashtagger hashtagger = new Hashtagger();
    private final Categories categories;

    public Enricher(Embedder embedder) {
        this(embedder, KEY_POINTS);
    }

    public Enricher(Embedder embedder, int keyPoints) {
        this.reader = new MeaningReader(embedder);
        this.keyPoints = new KeyPoints(keyPoints);
        this.categories = new Categories(embedder);
    }

    public Enriched enrich(ArticleText article) {
        LanguageGuess language =
                Languages.of(article.language(), article.title() + "\n" + article.text());
        ReadText text = ReadText.of(article.title(), article.text(), language.language());
        List<Candidate> candidates = Candidate.of(text);
        Optional<Meaning> meaning = reader.read(text, candidates);
        List<Named> names = names(text);
        Section section =
                categories.of(
                        text.title(),
                        text.text(),
                        text.language(),
                        meaning.map(m -> m.article().text()));
        return new Enriched(
                new Enrichment(
                        text.language(),
                        language.confidence(),
                        hashtagger.of(
                                text.language(), text.titleTokens(), tokens(text), names, section),
                        keyPoints.of(text, candidates, meaning),
                        names,
                        Quotes.of(text.text(), names),
                        numbers(text),
                        section),
                meaning.map(Meaning::article));
    }

    /// In English, and where nobody knows the language: elsewhere the model would guess.
    private static List<Named> names(ReadText text) {
        if (!text.language().isEmpty() && !text.language().equals("en")) {
            return List.of();
        }
        return NAMES.in(text.text(), tokens(text));
    }

    private static List<List<Token>> tokens(ReadText text) {
        return text.sentences().stream().map(Sentence::tokens).toList();
    }

    private static List<Figure> numbers(ReadText text) {
        return text.sentences().stream()
                .flatMap(sentence -> Numbers.of(sentence.tokens()).stream())
                .toList();
    }
}
