package daily8.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// From text to the terms of the index, by language: English and Arabic words lose their endings,
/// all others only case and accents.
///
/// An article is analysed in its own language, a searcher's words in every way there is
/// ([#waysToRead]), so that they are found in articles of any language. Stop words stay: the words
/// of a phrase may be nothing else. Thread-safe.
final class Analysis implements AutoCloseable {
    /// To be raised with every change of the chains below: an index of another version is made
    /// anew.
    static final String VERSION = "2";

    private final Analyzer english = new Chain(Language.ENGLISH);
    private final Analyzer arabic = new Chain(Language.ARABIC);
    private final Analyzer other = new Chain(Language.OTHER);

    private enum Language {
        ENGLISH,
        ARABIC,
        OTHER
    }

    private Analyzer of(String language) {
        return switch (language) {
            case "en" -> english;
            case "ar" -> arabic;
            default -> other;
        };
    }

    /// For an index writer, which takes one analyser for all its documents: this one is told the
    /// language before each. For one thread.
    ByLanguage byLanguage() {
        return new ByLanguage(this);
    }

    static final class ByLanguage extends DelegatingAnalyzerWrapper {
        private final Analysis analysis;
        private Analyzer current;

        private ByLanguage(Analysis analysis) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.analysis = analysis;
            this.current = analysis.other;
        }

        void next(String language) {
            current = analysis.of(language);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return current;
        }
    }

    /// The terms that a piece of plain text means in each of the languages, without repetitions.
    Set<List<String>> waysToRead(String text) throws IOException {
        Set<List<String>> ways = new LinkedHashSet<>();
        for (Analyzer analyzer : List.of(english, arabic, other)) {
            ways.add(terms(analyzer, text));
        }
        ways.remove(List.of());
        return ways;
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("query", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    @Override
    public void close() {
        english.close();
        arabic.close();
        other.close();
    }

    /// One language's way. (Lucene's analysers are made by subclasses.)
    private static final class Chain extends Analyzer {
        private final Language language;

        Chain(Language language) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new FoldingFilter(words);
            return new TokenStreamComponents(
                    words,
                    switch (language) {
                        case ENGLISH -> new KStemFilter(new EnglishPossessiveFilter(folded));
                        case ARABIC -> new ArabicStemFilter(new ArabicNormalizationFilter(folded));
                        case OTHER -> folded;
                    });
        }
    }
}
