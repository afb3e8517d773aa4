package daily8.enrich;

/// Where the first sentence of a report begins behind the place and the agency that stand before
/// it: `DUBLIN — `, `KARSK, 3 May (Velm Wire) - `, `(VWN) -- `.
final class Dateline {
    /// A place, a day and an agency are no longer.
    private static final int LONGEST = 60;

    private static final String DASHES = "—–-";

    private Dateline() {}

    /// The length of the dateline that `sentence` begins with; 0 where it has none.
    static int length(String sentence) {
        int limit = Math.min(sentence.length(), LONGEST);
        if (sentence.startsWith("(")) {
            int close = sentence.indexOf(')');
            return close > 0 && close < limit && isCapitals(sentence.substring(1, close))
                    ? skipDash(sentence, close + 1)
                    : 0;
        }
        for (int i = 1; i < limit; i++) {
            char before = sentence.charAt(i - 1);
            boolean dash = DASHES.indexOf(sentence.charAt(i)) >= 0;
            if (dash && before == ' ' && isPlace(sentence.substring(0, i).strip())) {
                int behind = skipDash(sentence, i);
                return sentence.charAt(behind - 1) == ' ' ? behind : 0;
            }
        }
        return 0;
    }

    /// Ends with an agency in brackets, or begins with a word in capitals.
    private static boolean isPlace(String head) {
        int word = head.indexOf(' ');
        String first = word < 0 ? head : head.substring(0, word);
        return head.endsWith(")") || isCapitals(first.replace(",", ""));
    }

    private static boolean isCapitals(String text) {
        return text.length() >= 3
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '.');
    }

    private static int skipDash(String sentence, int from) {
        int i = from;
        while (i < sentence.length() - 1
                && (sentence.charAt(i) == ' ' || DASHES.indexOf(sentence.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
