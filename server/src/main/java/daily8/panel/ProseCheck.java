package daily8.panel;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Decides whether a sentence of a language model may be shown: every sentence must name its
/// quotations as `[2]`, and they must hold its figures, its names, what it puts between quotation
/// marks, and most of its other words. It never holds an address or markup.
final class ProseCheck {
    /// The share of its words that must stand in the quotations; the rest is wording. Set by
    /// `ProseCheckTest`, sentences that say the same in other words and ones that say more.
    private static final double BORNE_OUT = 0.6;

    private static final int LONGEST = 500;

    private final List<String> quotations;

    ProseCheck(List<String> quotations) {
        this.quotations = List.copyOf(quotations);
    }

    /// The sentence without its references, or empty where it says what they don't.
    Optional<CheckedProse> check(String sentence) {
        Set<Integer> sources = new TreeSet<>();
        String text = withoutReferences(sentence, sources).strip();
        if (sources.isEmpty() || text.isEmpty() || text.length() > LONGEST || isUnsafe(text)) {
            return Optional.empty();
        }
        String held =
                String.join(
                        " ", sources.stream().map(source -> quotations.get(source - 1)).toList());
        return quotesOnly(text, held) && figuresAndNames(text, held) && borneOut(text, held)
                ? Optional.of(new CheckedProse(text, List.copyOf(sources)))
                : Optional.empty();
    }

    /// Collects `[2]` and `[1, 3]`; a number that names no quotation makes all of them void.
    private String withoutReferences(String sentence, Set<Integer> sources) {
        StringBuilder text = new StringBuilder();
        boolean isVoid = false;
        int at = 0;
        for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', at)) {
            int close = sentence.indexOf(']', open);
            if (close < 0) {
                break;
            }
            text.append(sentence, at, open);
            for (String number : sentence.substring(open + 1, close).split("[,;\\s]+", -1)) {
                Optional<Integer> source = number(number);
                source.ifPresent(sources::add);
                isVoid |= source.isEmpty();
            }
            at = close + 1;
        }
        text.append(sentence.substring(at));
        if (isVoid) {
            sources.clear();
        }
        return text.toString().replaceAll(" +([.,;:!?])", "$1").replaceAll(" {2,}", " ");
    }

    private Optional<Integer> number(String text) {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= 2
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= quotations.size() ? Optional.of(number) : Optional.empty();
    }

    private static boolean isUnsafe(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean piece =
                Character.isLowerCase(text.charAt(0)) || ")]}.,;:".indexOf(text.charAt(0)) >= 0;
        return piece
                || lower.contains("://")
                || lower.contains("www.")
                || lower.contains("](")
                || text.indexOf('<') >= 0
                || text.indexOf('@') >= 0;
    }

    /// What stands between quotation marks stands in the quotations, word for word.
    private static boolean quotesOnly(String text, String held) {
        String plain = plainMarks(text);
        List<String> parts = List.of(plain.split("\"", -1));
        String words = spaced(held);
        for (int i = 1; i < parts.size(); i += 2) {
            if (!words.contains(spaced(parts.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String plainMarks(String text) {
        return text.replaceAll("[“”„«»]", "\"");
    }

    private static String spaced(String text) {
        return " " + String.join(" ", Words.of(text)) + " ";
    }

    /// Every run with a digit, and every word with a capital that does not begin the sentence, is
    /// there as it is written.
    private static boolean figuresAndNames(String text, String held) {
        Set<String> written = new HashSet<>(Words.of(held));
        List<String> spelled = Words.spelled(text);
        for (int i = 0; i < spelled.size(); i++) {
            String word = spelled.get(i);
            boolean figure = word.chars().anyMatch(Character::isDigit);
            boolean name = i > 0 && Character.isUpperCase(word.charAt(0)) && word.length() > 1;
            String key = String.join(" ", Words.of(word));
            if (figure && !held.contains(word)) {
                return false;
            }
            if (name && !written.contains(key)) {
                return false;
            }
        }
        return true;
    }

    private static boolean borneOut(String text, String held) {
        Set<String> there = new HashSet<>(stems(held));
        List<String> said = stems(text);
        long found = said.stream().filter(there::contains).count();
        return !said.isEmpty() && found >= BORNE_OUT * said.size();
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Words.of(text)) {
            if (!StopWords.contains(word)) {
                stems.add(Stemmer.stem(word));
            }
        }
        return stems;
    }
}
