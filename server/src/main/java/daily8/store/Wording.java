package daily8.store;

import daily8.model.Article;
import daily8.model.Digests;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of an article, without markup: what "edited" and "the same" are told by. Attributes
/// don't count, so an image address that changes with every fetch edits nothing.
final class Wording {
    private Wording() {}

    /// A digest that changes when a reader would see other words: title, standfirst or text.
    static long digest(Article article) {
        StringBuilder shown = new StringBuilder(article.html().length() + 256);
        shown.append(article.title()).append('\n').append(article.summary()).append('\n');
        appendText(shown, article.html());
        return ByteBuffer.wrap(Digests.sha256(shown.toString())).getLong();
    }

    /// How many of all words of two articles both have, 0 to 1.
    static double overlap(Article one, Article other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        int all = ours.size() + theirs.size();
        ours.retainAll(theirs);
        int union = all - ours.size();
        return union == 0 ? 1 : (double) ours.size() / union;
    }

    private static Set<String> words(Article article) {
        StringBuilder shown = new StringBuilder(article.title()).append('\n');
        appendText(shown, article.html());
        String text = shown.toString().toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// The characters outside tags. The HTML is our sanitiser's: every `<` in it opens a tag.
    private static void appendText(StringBuilder out, String html) {
        int at = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            out.append(html, at, tag).append(' ');
            int end = html.indexOf('>', tag);
            if (end < 0) {
                return;
            }
            out.append(' ');
            at = end + 1;
        }
        out.append(html, at, html.length());
    }
}
