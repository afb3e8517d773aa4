package daily8.extract;

import daily8.base.text.WhiteSpace;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// Puts the soft hyphens of a headline back, which its publisher set for it to break at.
///
/// Headlines are set large: on a phone, a compound of German or Finnish is wider than the page. All
/// that compares and searches goes without them.
final class SoftHyphens {
    /// No headline is longer; to look for one long text in another takes the product of both.
    private static final int MAX_CHARS = 1_000;

    private SoftHyphens() {}

    /// The title as the page first writes it.
    static String restored(String title, PageFacts facts) {
        Stream<String> stated =
                Stream.of(facts.meta().written("og:title"), facts.jsonLd().written("headline"));
        Stream<String> headings =
                Stream.of(facts.elements())
                        .flatMap(elements -> Heading.of(elements).stream())
                        .map(heading -> heading.element().wholeText());
        Stream<String> window = Stream.of(facts.page()).map(Document::title);
        return restored(title, Stream.of(stated, headings, window).flatMap(texts -> texts));
    }

    private static String restored(String title, Stream<String> written) {
        if (title.isEmpty() || title.length() > MAX_CHARS) {
            return title;
        }
        String letters = letters(title);
        return written.filter(raw -> raw.length() <= MAX_CHARS)
                .map(PlainText::unescaped)
                .filter(text -> letters(text).contains(letters))
                .findFirst()
                .filter(text -> text.indexOf(WhiteSpace.SOFT_HYPHEN) >= 0)
                .map(text -> hyphenated(title, text, letters(text).indexOf(letters)))
                .orElse(title);
    }

    /// `skip` letters of the text stand before the title.
    private static String hyphenated(String title, String text, int skip) {
        StringBuilder out = new StringBuilder(title.length() + 8);
        int at = 0;
        for (int letter = 0; letter < skip; at++) {
            letter += WhiteSpace.hasInk(text.charAt(at)) ? 1 : 0;
        }
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (WhiteSpace.hasInk(c)) {
                boolean soft = false;
                while (!WhiteSpace.hasInk(text.charAt(at))) {
                    soft |= text.charAt(at) == WhiteSpace.SOFT_HYPHEN;
                    at++;
                }
                at++;
                boolean within = i > 0 && Character.isLetter(title.charAt(i - 1));
                out.append(
                        soft && within && Character.isLetter(c) ? "" + WhiteSpace.SOFT_HYPHEN : "");
            }
            out.append(c);
        }
        return out.toString();
    }

    /// What shows, without the white space, which is evened out in titles.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars()
                .filter(c -> WhiteSpace.hasInk((char) c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
