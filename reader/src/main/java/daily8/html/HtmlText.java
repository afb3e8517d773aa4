package daily8.html;

import java.util.ArrayList;
import java.util.List;

/// The plain text of a clean article, and the way back from a place in it to its place in the HTML.
///
/// In: HTML as [Sanitizer] wrote it, pictures rewritten or not. Out: paragraphs separated by one
/// empty line, list items and rows by a new line, cells by a tab; no captions. Positions count
/// UTF-16 units of the text. Thread-safe.
public final class HtmlText {
    /// A place in the text, to be found in the page as `#id`.
    public record Mark(String id, int start, int end) {
        public Mark {
            if (id.isEmpty() || !id.chars().allMatch(Mark::isPlain)) {
                throw new IllegalArgumentException("an id of small letters and digits: " + id);
            }
        }

        boolean covers(int place) {
            return start <= place && place < end;
        }

        private static boolean isPlain(int c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
    }

    private final String html;
    private final String text;

    /// Where each unit of the text starts in the HTML; -1 for breaks, which tags stand for.
    private final int[] places;

    private HtmlText(String html, String text, int[] places) {
        this.html = html;
        this.text = text;
        this.places = places;
    }

    public static HtmlText of(String cleanHtml) {
        TextWalk walk = new TextWalk(cleanHtml);
        walk.run();
        return new HtmlText(cleanHtml, walk.text(), walk.places());
    }

    public String text() {
        return text;
    }

    /// The HTML with `<mark id="…" class="place …">` around what each mark covers.
    ///
    /// Only text is wrapped, never a tag, so that a mark that crosses elements stands in several
    /// pieces: the first has the id, all have it as a class. A mark that covers no text is left
    /// out.
    public String marked(List<Mark> marks) {
        if (marks.isEmpty()) {
            return html;
        }
        MarkWriter writer = new MarkWriter(html);
        List<Mark> covering = List.of();
        for (int i = 0; i < places.length; i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                covering = covering(marks, i);
            }
            if (places[i] >= 0) {
                writer.unit(places[i], end(i), covering);
            }
        }
        return writer.finish();
    }

    private static List<Mark> covering(List<Mark> marks, int place) {
        List<Mark> covering = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.covers(place)) {
                covering.add(mark);
            }
        }
        return covering;
    }

    private int end(int i) {
        return TextWalk.unitEnd(html, places[i]);
    }
}
