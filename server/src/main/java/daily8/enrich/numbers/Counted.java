package daily8.enrich.numbers;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an amount counts, by the words around it in its sentence: what happened to people
/// (`killed`), else the stem of the noun (`hous`, `unemploy`). English and Arabic, by word lists.
record Counted(List<Token> sentence) {
    /// Tokens to each side within which the event of a number of people is told.
    private static final int EVENT_REACH = 8;

    /// Tokens of a noun phrase behind a number.
    private static final int PHRASE = 4;

    private static final Set<String> LINKS = words("of in for from worth من");

    /// Words between a measured thing and its number: `inflation rose to 5%`.
    private static final Set<String> CHANGES =
            words(
                    """
                    rose rise rises risen rising fell fall falls fallen falling grew grow grown
                    growing increased increase increases increasing dropped drop drops dropping
                    declined decline jumped climbed slipped slid hit reached reach reaching totalled
                    totaled stood stands cut raised lowered cost costs costing paid pay pays worth
                    spent spend spending raising estimated valued fined sold bought was were is are
                    be been about around nearly almost roughly approximately more less than over
                    under up down to by at from of some least most only just another further
                    additional total record expected between and percent per cent
                    """);

    /// Words before the noun that is counted.
    private static final Set<String> SKIPPED =
            words("other more new additional further the a an its his her their our of about");

    /// What is counted by an amount of `unit` from token `from` to `to`.
    String by(String unit, int from, int to) {
        Optional<String> event = eventNear(unit, from, to);
        if (event.isPresent()) {
            return event.get();
        }
        int at = to;
        boolean linked = LINKS.contains(lower(at));
        if (!unit.isEmpty() && !linked) {
            at = unitEnd(unit, to);
            linked = LINKS.contains(lower(at));
        }
        String noun = unit.isEmpty() || linked ? noun(linked ? at + 1 : at) : "";
        if (!noun.isEmpty()) {
            return stem(noun);
        }
        if (unit.equals(Units.PEOPLE)) {
            String people = noun(to);
            return People.isAnyone(people) ? "" : stem(people);
        }
        return before(from);
    }

    /// The noun behind the amount, in lower case: the first plural of its phrase, else the last
    /// word; empty where no noun stands there.
    String noun(int at) {
        String last = "";
        int from = at;
        while (SKIPPED.contains(lower(from))) {
            from++;
        }
        for (int i = from; i < Math.min(sentence.size(), from + PHRASE); i++) {
            String word = lower(i);
            if (!Character.isLetter(word.codePointAt(0)) || endsPhrase(word)) {
                break;
            }
            last = word;
            if (isPlural(word) || Units.ofWord(word).isPresent()) {
                break;
            }
        }
        return last;
    }

    private static boolean endsPhrase(String word) {
        boolean counted = word.equals("votes") || word.equals("cases");
        return StopWords.contains(word)
                || CHANGES.contains(word)
                || (People.event(word).isPresent() && !counted)
                || word.endsWith("ly");
    }

    private static boolean isPlural(String word) {
        return People.isPeople(word)
                || (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3);
    }

    /// Killed, injured, voted: in the words behind, else in those just before.
    private Optional<String> eventNear(String unit, int from, int to) {
        if (!unit.isEmpty() && !unit.equals(Units.PEOPLE)) {
            return Optional.empty();
        }
        for (int i = to; i < Math.min(sentence.size(), to + EVENT_REACH) && !ends(i, to); i++) {
            if (People.event(lower(i)).isPresent()) {
                return People.event(lower(i));
            }
        }
        if (unit.isEmpty()) {
            return before(from, 2);
        }
        return before(from, EVENT_REACH);
    }

    private Optional<String> before(int from, int reach) {
        for (int i = from - 1; i >= Math.max(0, from - reach); i--) {
            if (!sentence.get(i).isWord() || sentence.get(i).isNumber()) {
                break;
            }
            if (People.event(lower(i)).isPresent()) {
                return People.event(lower(i));
            }
        }
        return Optional.empty();
    }

    /// Another number or clause begins.
    private boolean ends(int i, int to) {
        Token token = sentence.get(i);
        return token.isNumber()
                || NumberWords.small(lower(i)).isPresent()
                || (!token.isWord() && !token.text().equals("-"))
                || (i > to && lower(i).equals("and"));
    }

    /// The thing that was measured, before the amount: `inflation rose to`, `a fine of`.
    private String before(int from) {
        for (int i = from - 1; i >= 0; i--) {
            String word = lower(i);
            boolean skip =
                    CHANGES.contains(word)
                            || StopWords.contains(word)
                            || Units.ofSign(word).isPresent()
                            || word.endsWith("ly");
            if (skip) {
                continue;
            }
            if (word.equals("–")) {
                i--;
                continue;
            }
            if (People.event(word).isPresent()) {
                return People.event(word).get();
            }
            return Character.isLetter(word.codePointAt(0)) ? stem(word) : "";
        }
        return "";
    }

    private int unitEnd(String unit, int to) {
        boolean two = lower(to).equals("per") || lower(to).equals("في");
        String word = two ? lower(to + 1) : lower(to);
        boolean cent = two && word.equals("cent");
        boolean points = unit.equals(Units.POINTS);
        boolean named = Units.ofWord(word).filter(unit::equals).isPresent() || cent || points;
        return named ? to + (two || points ? 2 : 1) : to;
    }

    private String lower(int i) {
        return i >= 0 && i < sentence.size()
                ? sentence.get(i).text().toLowerCase(Locale.ROOT)
                : " ";
    }

    private static String stem(String word) {
        return Stemmer.stem(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
