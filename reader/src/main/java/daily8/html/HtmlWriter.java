package daily8.html;

import java.util.EnumSet;
import java.util.Set;

/// Writes HTML that every parser reads back as the same tree.
///
/// In: elements, text and pictures in reading order, nested however the source nested them. Out: a
/// canonical text: each element stands where HTML allows it, is closed where it must be, and
/// nothing is written that is not a [Tag] or escaped text. That is what keeps the output safe
/// against parsers that disagree (mutation XSS) and makes sanitising it again change nothing. Not
/// thread-safe; one writer writes one text.
final class HtmlWriter {
    /// Deeper elements lose their tag and keep their text. Browsers and jsoup flatten at 512, so
    /// that staying far below keeps their trees and ours the same.
    private static final int MAX_DEPTH = 100;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final StringBuilder out;
    private final Tag[] open = new Tag[MAX_DEPTH];
    private final int[] starts = new int[MAX_DEPTH];
    private final int[] contents = new int[MAX_DEPTH];
    private final boolean[] startedFresh = new boolean[MAX_DEPTH];
    private final Set<Tag> openOnce = EnumSet.noneOf(Tag.class);
    private int depth;
    private int paragraph = -1;

    /// Where white space would not show: behind the edge of a block. -1 where it would.
    private int fresh;

    /// End of what a reader sees so far.
    private int visible;

    HtmlWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    int depth() {
        return depth;
    }

    boolean inLink() {
        return openOnce.contains(Tag.A);
    }

    /// In a paragraph, heading or preformatted text: no block may follow without ending it.
    boolean inParagraph() {
        return paragraph >= 0;
    }

    /// What may stand here in the place of `tag`: a list item without a list is a block.
    Tag standIn(Tag tag) {
        return tag.becomesDivOutOfPlace() && !fits(tag) ? Tag.DIV : tag;
    }

    /// Opens an element if it may stand here; else its text flows into what is open. Returns the
    /// depth that [#closeTo] takes to close it.
    int open(Tag tag, CharSequence attributes) {
        boolean repeated = openOnce.contains(tag);
        if (!fits(tag) || depth == MAX_DEPTH || repeated || !endParagraphFor(tag)) {
            if (!tag.isInline()) {
                separate();
            }
            return depth;
        }
        if (!tag.isInline()) {
            trim();
        }
        push(tag, attributes);
        return depth - 1;
    }

    /// Closes everything that was opened since the stack was `toDepth` deep.
    void closeTo(int toDepth) {
        while (depth > toDepth) {
            pop();
        }
    }

    /// Writes an element without content.
    void empty(Tag tag, CharSequence attributes) {
        if (!fits(tag)) {
            return;
        }
        if (!tag.isInline()) {
            closeTo(paragraph < 0 ? depth : paragraph);
            trim();
        }
        out.append('<').append(tag.html).append(attributes).append('>');
        if (tag == Tag.IMG || tag == Tag.HR) {
            visible = out.length();
        }
        fresh = tag == Tag.BR || tag == Tag.HR ? out.length() : -1;
    }

    void text(String text) {
        if (depth > 0 && open[depth - 1].kind == Tag.Kind.TABLE) {
            return;
        }
        if (paragraph >= 0 && open[paragraph] == Tag.PRE) {
            preformatted(text);
        } else {
            flowing(text);
        }
    }

    String finish() {
        closeTo(0);
        trim();
        return out.toString();
    }

    private boolean fits(Tag tag) {
        return tag.fitsIn(depth == 0 ? Tag.DIV : open[depth - 1]);
    }

    /// Ends the paragraph that a block would end in every parser. False where the block gives way
    /// instead: `<h2><div>Title</div></h2>` is a heading, `<pre><div>line</div></pre>` is code.
    private boolean endParagraphFor(Tag block) {
        if (paragraph < 0 || block.isInline()) {
            return true;
        }
        boolean plain = block == Tag.DIV || block == Tag.P;
        Tag ending = open[paragraph];
        boolean untitled = ending.kind == Tag.Kind.HEADING && visible <= contents[paragraph];
        if (plain && (ending == Tag.PRE || untitled)) {
            return false;
        }
        closeTo(paragraph);
        return true;
    }

    private void push(Tag tag, CharSequence attributes) {
        boolean isFresh = out.length() == fresh;
        open[depth] = tag;
        starts[depth] = out.length();
        startedFresh[depth] = isFresh;
        out.append('<').append(tag.html).append(attributes).append('>');
        contents[depth] = out.length();
        if (tag.onceAtATime()) {
            openOnce.add(tag);
        }
        if (tag.isParagraph()) {
            paragraph = depth;
        }
        if (isFresh || !tag.isInline()) {
            fresh = out.length();
        }
        depth++;
    }

    private void pop() {
        if (!open[depth - 1].isInline()) {
            trim();
        }
        depth--;
        Tag tag = open[depth];
        openOnce.remove(tag);
        if (paragraph == depth) {
            paragraph = -1;
        }
        if (saysNothing(tag)) {
            out.setLength(starts[depth]);
            fresh = startedFresh[depth] ? out.length() : -1;
            return;
        }
        boolean isFresh = out.length() == fresh || !tag.isInline();
        out.append("</").append(tag.html).append('>');
        fresh = isFresh ? out.length() : -1;
    }

    /// A block that follows text keeps even its empty self: it parts the text before from the text
    /// behind it.
    private boolean saysNothing(Tag tag) {
        if (tag.isInline()) {
            return out.length() == contents[depth];
        }
        return startedFresh[depth] && visible <= contents[depth] && !tag.keptWhenEmpty();
    }

    /// Drops white space at the end of a block, where it would not show.
    private void trim() {
        boolean spaceCounts = paragraph >= 0 && open[paragraph] == Tag.PRE;
        int floor = depth == 0 ? 0 : contents[depth - 1];
        int end = out.length();
        while (!spaceCounts && end > floor && out.charAt(end - 1) == ' ') {
            end--;
        }
        if (end < out.length()) {
            out.setLength(end);
        }
    }

    /// Parts two words that stood in different blocks whose tags are not written.
    private void separate() {
        boolean inTable = depth > 0 && open[depth - 1].kind == Tag.Kind.TABLE;
        if (out.length() == fresh || inTable) {
            return;
        }
        if (paragraph >= 0 && open[paragraph] == Tag.PRE) {
            if (out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        } else if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private void flowing(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = Escape.endOfPlainRun(text, i);
            if (end > i) {
                out.append(text, i, end);
                visible = out.length();
                i = end;
            } else {
                flowing(text, i);
                i++;
            }
        }
    }

    private void flowing(String text, int i) {
        char c = text.charAt(i);
        if (Escape.isSpace(c)) {
            if (out.length() != fresh && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else {
            boolean isWritten = write(text, i);
            if (isWritten && c != NO_BREAK_SPACE) {
                visible = out.length();
            }
        }
    }

    /// False for a character that is left out.
    private boolean write(String text, int i) {
        int before = out.length();
        Escape.append(out, text, i);
        return out.length() > before;
    }

    /// A parser drops a newline right behind `<pre>`; we drop all of them, so that none is left for
    /// the second time.
    private void preformatted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean newline = c == '\n' || c == '\r';
            boolean secondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (newline) {
                if (!secondHalf && out.length() != contents[paragraph]) {
                    out.append('\n');
                }
            } else if (Escape.isSpace(c)) {
                out.append(c == '\t' ? '\t' : ' ');
            } else if (write(text, i)) {
                visible = out.length();
            }
        }
    }
}
