package daily8.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headline for large type: a line never ends within `48-hour`.
public final class Headline {
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Nd}{1,9}[-\u2010]\\p{L}{1,12}(?!\\p{L})");

    private Headline() {}

    /// A part of a headline, written on one line where it is `whole`.
    public record Piece(String text, boolean whole) {}

    public static List<Piece> pieces(String headline) {
        List<Piece> pieces = new ArrayList<>();
        Matcher compound = COMPOUND.matcher(headline);
        int end = 0;
        while (compound.find()) {
            add(pieces, headline.substring(end, compound.start()), false);
            add(pieces, compound.group(), true);
            end = compound.end();
        }
        add(pieces, headline.substring(end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean whole) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, whole));
        }
    }
}
