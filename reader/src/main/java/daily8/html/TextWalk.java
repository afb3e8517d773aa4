package daily8.html;

import daily8.base.text.WhiteSpace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the text out of HTML that [HtmlWriter] wrote, in which `<` starts a tag and nothing else.
/// Any other text is read without harm, but less well. Not thread-safe: one walk.
final class TextWalk {
    /// What parts two words, the weakest first.
    private enum Gap {
        NONE,
        SPACE,
        CELL,
        LINE,
        PARAGRAPH
    }

    private final String html;
    private final StringBuilder text;
    private int[] places;
    private Gap gap = Gap.NONE;
    private int spacePlace;
    private int breaks;
    private int cells;
    private int figures;
    private boolean preformatted;

    TextWalk(String html) {
        this.html = html;
        text = new StringBuilder(html.length());
        places = new int[html.length() + 16];
    }

    String text() {
        return text.toString();
    }

    int[] places() {
        return Arrays.copyOf(places, text.length());
    }

    void run() {
        int i = 0;
        while (i < html.length()) {
            if (html.charAt(i) == '<') {
                int end = html.indexOf('>', i);
                int next = end < 0 ? html.length() : end + 1;
                tag(i + 1, end < 0 ? next : end);
                i = next;
            } else {
                int end = unitEnd(html, i);
                if (figures == 0) {
                    character(decoded(i, end), i);
                }
                i = end;
            }
        }
    }

    /// Where the unit of text at `place` ends: behind the semicolon of one of our entities, else
    /// behind the character.
    static int unitEnd(String html, int place) {
        String entity = entity(html, place);
        return place + (entity == null ? 1 : entity.length());
    }

    private static @Nullable String entity(String html, int place) {
        if (html.charAt(place) != '&') {
            return null;
        }
        for (String entity : new String[] {"&amp;", "&lt;", "&gt;"}) {
            if (html.startsWith(entity, place)) {
                return entity;
            }
        }
        return null;
    }

    private char decoded(int start, int end) {
        if (end == start + 1) {
            return html.charAt(start);
        }
        return switch (html.charAt(start + 1)) {
            case 'l' -> '<';
            case 'g' -> '>';
            default -> '&';
        };
    }

    private void tag(int start, int end) {
        boolean closing = start < end && html.charAt(start) == '/';
        int from = closing ? start + 1 : start;
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        if (Rule.of(html.substring(from, to)) instanceof Tag tag) {
            tag(tag, closing);
        }
    }

    private void tag(Tag tag, boolean closing) {
        switch (tag) {
            case BR -> {
                breaks++;
                widen(breaks > 1 ? Gap.PARAGRAPH : Gap.LINE);
            }
            case LI, DT, DD, TR, THEAD, TBODY, TFOOT -> widen(Gap.LINE);
            case TD, TH -> cell(closing);
            case PRE -> {
                preformatted = !closing;
                trim();
                widen(Gap.PARAGRAPH);
            }
            case FIGURE -> {
                figures = Math.max(0, figures + (closing ? -1 : 1));
                widen(Gap.PARAGRAPH);
            }
            default -> {
                if (!tag.isInline()) {
                    widen(Gap.PARAGRAPH);
                }
            }
        }
    }

    private void cell(boolean closing) {
        boolean firstOfRow = gap.compareTo(Gap.CELL) > 0 || text.isEmpty();
        if (!closing && !firstOfRow) {
            cells++;
            gap = Gap.CELL;
        }
    }

    /// Drops the white space at the end of what is preformatted.
    private void trim() {
        int end = text.length();
        while (end > 0 && WhiteSpace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private void widen(Gap least) {
        if (gap.compareTo(least) < 0) {
            gap = least;
        }
    }

    private void character(char c, int place) {
        if (WhiteSpace.isSpace(c)) {
            space(c, place);
        } else if (!WhiteSpace.isInvisible(c)) {
            fillGap();
            append(c, place);
        }
    }

    private void space(char c, int place) {
        if (preformatted && gap == Gap.NONE) {
            append(c, place);
        } else if (gap == Gap.NONE) {
            gap = Gap.SPACE;
            spacePlace = place;
        }
    }

    private void fillGap() {
        if (!text.isEmpty()) {
            switch (gap) {
                case NONE -> {}
                case SPACE -> append(' ', spacePlace);
                case CELL -> append("\t".repeat(cells));
                case LINE -> append("\n");
                case PARAGRAPH -> append("\n\n");
            }
        }
        gap = Gap.NONE;
        breaks = 0;
        cells = 0;
    }

    private void append(String separator) {
        for (int i = 0; i < separator.length(); i++) {
            append(separator.charAt(i), -1);
        }
    }

    private void append(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }
}
