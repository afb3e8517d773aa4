package daily8.comment.moderator;

/// A text without what it quotes: who repeats an insult in order to complain of it insults nobody.
/// A text that is nothing but a quotation stays.
final class WithoutQuotes {
    private static final String OPEN = "\"“«";
    private static final String CLOSE = "\"”»";

    private WithoutQuotes() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int kind = OPEN.indexOf(text.charAt(i));
            int close = kind < 0 ? -1 : text.indexOf(CLOSE.charAt(kind), i + 1);
            if (close < 0) {
                out.append(text.charAt(i));
                i++;
            } else {
                out.append(" … ");
                i = close + 1;
            }
        }
        boolean nothing = out.chars().noneMatch(Character::isLetter);
        return nothing ? text : out.toString();
    }
}
