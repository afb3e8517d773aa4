package daily8.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the articles of a story say together, in few sentences quoted from them.
///
/// Of all choices of sentences for which there is room, the one whose words an editor's summary is
/// most likely to have ([StoryWords]). Thread-safe; keeps no state.
public final class StorySummary {
    /// Words of a summary where nobody asks for another number.
    public static final int WORDS = 70;

    /// What stands later repeats or is background.
    private static final int SENTENCES_OF_EACH = 8;

    /// Of the sentences of many articles, those worth most by themselves are chosen from: bounds
    /// the time.
    private static final int MOST_SENTENCES = 48;

    /// Choices that are looked into further: more find nothing better.
    private static final int CHOICES = 32;

    /// Sentences of which some are chosen, by their numbers in order.
    private record Choice(List<Integer> chosen, int length, double worth) {}

    private final List<Quote> quotes;
    private final StoryWords likely;
    private final int room;

    private StorySummary(List<Quote> quotes, StoryWords likely, int room) {
        this.quotes = quotes;
        this.likely = likely;
        this.room = room;
    }

    public static List<StorySentence> of(List<ArticleText> articles, int words) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            quotes.addAll(quotes(articles.get(i), i));
        }
        StoryWords likely = StoryWords.of(articles, quotes);
        return new StorySummary(foremost(quotes, likely), likely, words)
                .best().stream()
                        .map(quote -> new StorySentence(quote.text(), quote.article()))
                        .toList();
    }

    private static List<Quote> quotes(ArticleText article, int number) {
        ReadText text = ReadText.of(article.title(), article.text(), article.language());
        return Candidate.of(text).stream()
                .filter(candidate -> candidate.rank() < SENTENCES_OF_EACH)
                .map(candidate -> Quote.of(candidate.in(text), number, candidate.rank()))
                .toList();
    }

    private static List<Quote> foremost(List<Quote> quotes, StoryWords likely) {
        return quotes.stream()
                .sorted(Comparator.comparingDouble((Quote quote) -> -likely.worth(List.of(quote))))
                .limit(MOST_SENTENCES)
                .sorted(Comparator.comparingInt(Quote::article).thenComparingInt(Quote::place))
                .toList();
    }

    /// Adds sentence by sentence to the best choices so far.
    private List<Quote> best() {
        Choice best = new Choice(List.of(), 0, -1);
        List<Choice> choices = List.of(best);
        while (!choices.isEmpty()) {
            choices =
                    choices.stream()
                            .flatMap(this::longer)
                            .sorted(Comparator.comparingDouble(Choice::worth).reversed())
                            .limit(CHOICES)
                            .toList();
            if (!choices.isEmpty() && choices.getFirst().worth() > best.worth()) {
                best = choices.getFirst();
            }
        }
        return quotes(best.chosen());
    }

    /// With each of the sentences behind its last one for which there is room.
    private Stream<Choice> longer(Choice choice) {
        List<Integer> chosen = choice.chosen();
        int first = chosen.isEmpty() ? 0 : chosen.getLast() + 1;
        List<Choice> longer = new ArrayList<>();
        for (int i = first; i < quotes.size(); i++) {
            int length = choice.length() + quotes.get(i).length();
            if (length <= room) {
                List<Integer> more = new ArrayList<>(chosen);
                more.add(i);
                longer.add(new Choice(more, length, likely.worth(quotes(more))));
            }
        }
        return longer.stream();
    }

    private List<Quote> quotes(List<Integer> numbers) {
        return numbers.stream().map(quotes::get).toList();
    }
}
