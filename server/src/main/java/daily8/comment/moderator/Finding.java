package daily8.comment.moderator;

/// Why a comment should be looked at: of which kind, how sure (0 to 1), and the words of the
/// comment that say so; `words` may be empty.
public record Finding(Kind kind, double sureness, String words) {
    /// A reader needs to recognise the place, not to read it again.
    private static final int LONGEST = 120;

    public Finding {
        if (!(sureness >= 0 && sureness <= 1)) {
            throw new IllegalArgumentException("sureness from 0 to 1, not " + sureness);
        }
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
