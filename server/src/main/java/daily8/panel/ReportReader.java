package daily8.panel;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.EnrichedArticle;
import daily8.model.Enrichment;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Article → report: cut into sentences and their stems.
///
/// A source that allows no more than a link is not quoted: its report has a headline and no text.
final class ReportReader {
    private ReportReader() {}

    static Report read(EnrichedArticle enriched, Source source, Optional<ArticleId> copyOf) {
        Article article = enriched.article();
        boolean quoted = source.rights() != RightsPolicy.LINK;
        String text = quoted ? enriched.text() : "";
        return new Report(
                article.id(),
                source.id(),
                source.name(),
                article.title(),
                article.language(),
                article.publishedAt(),
                copyOf,
                text,
                sentences(text),
                quoted ? enriched.enrichment() : withoutPlaces(enriched.enrichment()));
    }

    static List<Sentence> sentences(String text) {
        return Sentences.of(text).stream().map(place -> sentence(text, place)).toList();
    }

    private static Sentence sentence(String text, Span place) {
        return new Sentence(
                place,
                Words.of(place.in(text)).stream()
                        .filter(word -> !StopWords.contains(word))
                        .map(Stemmer::stem)
                        .collect(Collectors.toSet()));
    }

    private static Enrichment withoutPlaces(Enrichment enrichment) {
        return new Enrichment(
                enrichment.language(),
                enrichment.languageConfidence(),
                enrichment.hashtags(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                enrichment.category());
    }
}
