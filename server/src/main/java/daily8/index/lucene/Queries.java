package daily8.index.lucene;

import static daily8.index.lucene.ArticleDocuments.LANGUAGE;
import static daily8.index.lucene.ArticleDocuments.MEANING;
import static daily8.index.lucene.ArticleDocuments.MODEL;
import static daily8.index.lucene.ArticleDocuments.PUBLISHED;
import static daily8.index.lucene.ArticleDocuments.SOURCE;
import static daily8.index.lucene.ArticleDocuments.TEXT;
import static daily8.index.lucene.ArticleDocuments.TITLE;

import daily8.index.Meaning;
import daily8.index.SearchQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what is looked for into Lucene's queries.
///
/// Every word and every phrase must stand in title or text, in one of its forms; the better of the
/// two counts, the title [#TITLE_BOOST] times. To that relevance (BM25, about 1 to 10 a word) a
/// fresh article gets up to [#RECENCY], halved after [#HALF_AFTER]: it decides between articles
/// that fit alike, and never lifts one that fits badly.
final class Queries {
    /// A word of the headline says more than one somewhere in the text.
    private static final float TITLE_BOOST = 2.5f;

    private static final float RECENCY = 1.5f;
    private static final Duration HALF_AFTER = Duration.ofDays(7);

    /// How much the lesser of title and text still adds.
    private static final float TIE = 0.1f;

    private final Analysis analysis;

    Queries(Analysis analysis) {
        this.analysis = analysis;
    }

    /// With words, the query that scores; without, all that pass the filters, unscored.
    Query of(SearchQuery query, Instant now) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean ranked = false;
        for (String words : concat(query.words(), query.phrases())) {
            List<Query> ways = new ArrayList<>();
            for (List<String> terms : analysis.waysToRead(words)) {
                ways.add(new BoostQuery(exactly(TITLE, terms), TITLE_BOOST));
                ways.add(exactly(TEXT, terms));
            }
            if (!ways.isEmpty()) {
                all.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST);
                ranked = true;
            }
        }
        filter(all, query);
        if (ranked) {
            long halfAfter = HALF_AFTER.toMillis();
            all.add(
                    LongField.newDistanceFeatureQuery(
                            PUBLISHED, RECENCY, now.toEpochMilli(), halfAfter),
                    Occur.SHOULD);
        } else {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /// The nearest in meaning of those of the same model that pass the filters.
    static Query nearest(Meaning wanted, SearchQuery filters, int limit) {
        BooleanQuery.Builder allowed = new BooleanQuery.Builder();
        allowed.add(new TermQuery(new Term(MODEL, wanted.model())), Occur.FILTER);
        filter(allowed, filters);
        return new KnnByteVectorQuery(MEANING, wanted.direction(), limit, allowed.build());
    }

    /// Whether anything is asked that articles can fit better or worse.
    static boolean isRanked(SearchQuery query) {
        return !query.words().isEmpty() || !query.phrases().isEmpty();
    }

    private static void filter(BooleanQuery.Builder all, SearchQuery query) {
        query.source()
                .ifPresent(source ->
                        all.add(new TermQuery(new Term(SOURCE, source.name())), Occur.FILTER));
        query.language()
                .ifPresent(language ->
                        all.add(new TermQuery(new Term(LANGUAGE, language)), Occur.FILTER));
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
            long until = query.to().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(PUBLISHED, from, until - 1), Occur.FILTER);
        }
    }

    /// A word that is several terms (`covid-19`) is a phrase of them.
    private static Query exactly(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static List<String> concat(List<String> words, List<String> phrases) {
        List<String> both = new ArrayList<>(words);
        both.addAll(phrases);
        return both;
    }
}
