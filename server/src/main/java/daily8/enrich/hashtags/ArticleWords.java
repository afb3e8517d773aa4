package daily8.enrich.hashtags;

import daily8.base.text.Stemmer;
import daily8.base.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of an article with their classes, headline first, cut into runs that marks separate;
/// how often each stands in it, and how often with a capital that no sentence's start asks for.
///
/// A headline in capitals (`Bank Saves Bridge`) is read with the capitals of the text below it.
final class ArticleWords {
    /// More than this share of a headline's words capitalised is a way to write headlines.
    private static final double TITLE_CASE = 0.7;

    private final List<List<WordUse>> runs = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> smalls = new HashMap<>();
    private final Map<String, Integer> verbs = new HashMap<>();
    private final Set<String> titleStems = new HashSet<>();
    private final List<WordUse> all = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private int sentence;

    private ArticleWords() {}

    static ArticleWords read(List<Token> title, List<List<Token>> sentences, WordTagger classes) {
        ArticleWords words = new ArticleWords();
        sentences.forEach(words::noteCapitals);
        List<Token> headline = words.unlessTitleCase(title);
        words.read(headline, classes.of(headline), true);
        for (List<Token> sentence : sentences) {
            words.read(sentence, classes.of(sentence), false);
        }
        return words;
    }

    List<List<WordUse>> runs() {
        return runs;
    }

    /// How many words there are.
    int size() {
        return all.size();
    }

    /// The words in their order: a word's place is its index.
    List<WordUse> all() {
        return Collections.unmodifiableList(all);
    }

    /// Which sentence the word at a place belongs to; the headline is number 0.
    int sentence(int place) {
        return sentences.get(place);
    }

    int count(String stem) {
        return counts.getOrDefault(stem, 0);
    }

    boolean hasTitle() {
        return !titleStems.isEmpty();
    }

    boolean isInTitle(String stem) {
        return titleStems.contains(stem);
    }

    /// The share of a stem's uses in which it is a verb.
    double verbShare(String stem) {
        return verbs.getOrDefault(stem, 0) / (double) Math.max(1, count(stem));
    }

    /// The share of its uses inside sentences that begin with a capital; half where there are none.
    double capitalShare(String lower) {
        int capital = capitals.getOrDefault(lower, 0);
        int small = smalls.getOrDefault(lower, 0);
        return capital + small == 0 ? 0.5 : capital / (double) (capital + small);
    }

    private void noteCapitals(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                Map<String, Integer> counted = token.isCapitalised() ? capitals : smalls;
                counted.merge(token.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    private List<Token> unlessTitleCase(List<Token> title) {
        List<Token> words = title.stream().filter(Token::isWord).toList();
        long capitalised = words.stream().filter(Token::isCapitalised).count();
        if (capitalised < words.size() * TITLE_CASE || words.size() < 3) {
            return title;
        }
        return title.stream().map(this::asBelow).toList();
    }

    private Token asBelow(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return capitalShare(lower) <= 0.5 ? new Token(lower, token.start(), token.end()) : token;
    }

    private void read(List<Token> tokens, List<WordClass> classes, boolean title) {
        List<WordUse> run = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                end(run);
                run = new ArrayList<>();
                continue;
            }
            String lower = token.text().toLowerCase(Locale.ROOT);
            String stem = Stemmer.stem(lower);
            counts.merge(stem, 1, Integer::sum);
            if (classes.get(i) == WordClass.VERB) {
                verbs.merge(stem, 1, Integer::sum);
            }
            if (title) {
                titleStems.add(stem);
            }
            WordUse word =
                    new WordUse(
                            token.text(), lower, stem, classes.get(i), all.size(), title, i == 0);
            run.add(word);
            all.add(word);
            sentences.add(sentence);
        }
        end(run);
        sentence++;
    }

    private void end(List<WordUse> run) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }
}
