package daily8.enrich.hashtags;

import daily8.base.text.Stemmer;
import daily8.base.text.Token;
import daily8.base.text.Words;
import daily8.enrich.ReadText;
import daily8.enrich.Sentence;
import daily8.enrich.names.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The phrases of an article as rows to learn from, and the file of what was learned.
public final class PhraseExamples {
    /// What is counted of a phrase, and whether people chose it.
    public record Example(List<Double> features, boolean chosen, double weight) {
        public Example {
            features = List.copyOf(features);
        }
    }

    private static final Names NAMES = Names.shipped();

    private final Set<String> keys = new HashSet<>();

    private PhraseExamples() {}

    /// Each phrase of the article; `chosen` are those that people chose, in any spelling. A chosen
    /// single word weighs `singleWord`.
    public static List<Example> of(
            String title, String text, Collection<String> chosen, double singleWord) {
        PhraseExamples people = new PhraseExamples();
        chosen.forEach(phrase -> people.keys.add(key(phrase)));
        ReadText read = ReadText.of(title, text, "en");
        List<List<Token>> sentences = read.sentences().stream().map(Sentence::tokens).toList();
        ArticleWords words = ArticleWords.read(read.titleTokens(), sentences, WordClasses.shared());
        NameKinds kinds = new NameKinds(NAMES.in(text, sentences));
        Collection<Phrase> phrases = FullerNames.join(Phrases.of(words), kinds);
        PhraseFeatures features = new PhraseFeatures(WordRanks.shared(), words, phrases);
        List<Example> examples = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean same = people.keys.contains(key(phrase.spelled()));
            double weight = same && phrase.length() == 1 ? singleWord : 1;
            List<Double> row = Arrays.stream(features.of(phrase)).boxed().toList();
            examples.add(new Example(row, same, weight));
        }
        return examples;
    }

    /// A line for each feature: its name and its weight.
    public static String file(double[] weights) {
        StringBuilder file = new StringBuilder();
        int i = 0;
        for (PhraseFeature feature : PhraseFeature.values()) {
            file.append(String.format(Locale.ROOT, "%s\t%.4f%n", feature, weights[i]));
            i++;
        }
        return file.toString();
    }

    private static String key(String phrase) {
        return Words.of(phrase).stream().map(Stemmer::stem).collect(Collectors.joining());
    }
}
