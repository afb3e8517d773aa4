package daily8.reading;

import daily8.index.SearchQuery;
import java.util.ArrayList;
import java.util.List;

/// What was asked, and a page of what was found: the articles, and each story once. `text` is as it
/// was typed; `total` a lower bound above [#COUNTED]; `resting` says that the index could not be
/// read.
public record SearchPage(
        String text,
        SearchQuery query,
        List<Card> cards,
        List<Folded> stories,
        long total,
        boolean resting) {
    /// The index counts no further.
    public static final long COUNTED = 1_000;

    static final int SIZE = 20;

    public SearchPage {
        cards = List.copyOf(cards);
        stories = List.copyOf(stories);
    }

    public boolean isAsked() {
        return !text.isBlank();
    }

    /// Counts from 1.
    public int page() {
        return query.offset() / SIZE + 1;
    }

    public boolean hasMore() {
        return query.offset() + cards.size() < total
                && query.offset() + SIZE <= SearchQuery.MAX_OFFSET;
    }

    /// True where fewer words would be another question.
    public boolean hasSeveralWords() {
        return query.words().size() > 1;
    }

    public boolean hasPhrases() {
        return !query.phrases().isEmpty();
    }

    public boolean hasFilters() {
        return query.source().isPresent() || query.from().isPresent() || query.to().isPresent();
    }

    /// The same without quotation marks.
    public String withoutQuotes() {
        return text.codePoints()
                .filter(c -> "\"“”„«»".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /// The same without source and dates.
    public String withoutFilters() {
        List<String> kept = new ArrayList<>(query.words());
        query.phrases().forEach(phrase -> kept.add('"' + phrase + '"'));
        return String.join(" ", kept);
    }
}
