package daily8.enrich;

import daily8.base.text.Span;
import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Token;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence that may carry its article. `span` leaves its dateline out, `rank` counts the
/// candidates from 0, `stemsInOrder` are its words that say something, `names` those of them that
/// are written with a capital though they don't begin it.
record Candidate(
        Span span,
        int rank,
        int words,
        List<String> stemsInOrder,
        Set<String> names,
        boolean leansBack,
        boolean quotes) {
    /// What stands later seldom carries an article; bounds the time for very long ones.
    private static final int MOST = 60;

    /// Shorter ones are headlines, remarks and bylines.
    private static final int LEAST_WORDS = 6;

    /// Lines of names, days and times have fewer words without capitals.
    private static final int LEAST_SMALL_WORDS = 4;

    private static final String STOPS = ".!?…؟۔。！？";
    private static final String CLOSERS = "\"'”’»)]」』";
    private static final String QUOTES = "\"“”«»„「";

    /// Beginnings that lean on the sentence before.
    private static final Set<String> LEANING =
            Set.of(
                    ("he she it they this that these those his her their its him them such but and"
                                    + " so however meanwhile also then there still another both we"
                                    + " i you وأضاف وأضافت وتابع وتابعت كما وهو وهي لكن ولكن")
                            .split(" "));

    Candidate {
        stemsInOrder = List.copyOf(stemsInOrder);
        names = Set.copyOf(names);
    }

    static List<Candidate> of(ReadText text) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (candidates.size() < MOST && mayCarry(text.text(), sentence)) {
                candidates.add(read(text.text(), sentence, candidates.size()));
            }
        }
        return candidates;
    }

    /// Each once, in the order in which they come first.
    Set<String> stems() {
        return new LinkedHashSet<>(stemsInOrder);
    }

    String in(ReadText text) {
        return span.in(text.text());
    }

    private static boolean mayCarry(String text, Sentence sentence) {
        List<Token> words = words(sentence);
        long small = words.stream().filter(word -> isSmall(word.text())).count();
        return words.size() >= LEAST_WORDS && small >= LEAST_SMALL_WORDS && isEnded(text, sentence);
    }

    private static boolean isSmall(String word) {
        return Character.isLetter(word.codePointAt(0))
                && !Character.isUpperCase(word.codePointAt(0));
    }

    /// A stop, with what closes and footnotes behind it.
    private static boolean isEnded(String text, Sentence sentence) {
        for (int i = sentence.span().end() - 1; i > sentence.span().start(); i--) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0) {
                return true;
            }
            boolean note = Character.isDigit(c) || c == '[' || c == ' ';
            if (CLOSERS.indexOf(c) < 0 && !note) {
                return false;
            }
        }
        return false;
    }

    private static Candidate read(String text, Sentence sentence, int rank) {
        int start = sentence.span().start();
        if (rank == 0) {
            start += Dateline.length(sentence.span().in(text));
        }
        List<Token> words = words(sentence);
        List<String> stems = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Token word : words) {
            for (String read : Words.of(word.text())) {
                if (!StopWords.contains(read)) {
                    String stem = Stemmer.stem(read);
                    stems.add(stem);
                    if (word.isCapitalised() && word.start() > words.getFirst().start()) {
                        names.add(stem);
                    }
                }
            }
        }
        String first = words.getFirst().text().toLowerCase(Locale.ROOT);
        return new Candidate(
                new Span(start, sentence.span().end()),
                rank,
                words.size(),
                stems,
                names,
                LEANING.contains(first),
                sentence.tokens().stream().anyMatch(token -> QUOTES.contains(token.text())));
    }

    private static List<Token> words(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).toList();
    }
}
