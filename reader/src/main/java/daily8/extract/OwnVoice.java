package daily8.extract;

import daily8.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which lines a page says in its own voice: bylines, buttons, `Read more: …`, biographies.
final class OwnVoice {
    /// What stands before the page's own address, `Permalink:`.
    private static final int MAX_LABEL_BEFORE = 20;

    /// A biography is a paragraph.
    private static final int MAX_BIOGRAPHY = 700;

    /// It starts with the name; a title may come before.
    private static final int NAME_WITHIN = 40;

    /// Words around the name in a byline: `By`, the place, the desk.
    private static final int BYLINE_CHARS = 30;

    /// Words without a capital; bylines with a date have at most "on", "at" and "by" with a name's
    /// particles.
    private static final int SENTENCE_WORDS = 5;

    /// In a line with a date, what pages say of themselves.
    private static final Set<String> ABOUT_THE_PAGE =
            Set.of("published", "updated", "posted", "modified", "a.m.", "p.m.");

    private final String address;
    private final List<String> authors = new ArrayList<>();

    OwnVoice(PageMetadata about) {
        this.address = about.canonicalUrl();
        for (String author : about.authors()) {
            authors.add(PlainText.folded(author));
        }
        authors.removeIf(String::isEmpty);
    }

    /// Why a line is no part of the text wherever it stands; empty when it may be.
    String reason(Line line) {
        Kind kind = line.block().kind();
        if (!line.isText() || kind == Kind.TABLE || kind == Kind.CODE) {
            return "";
        }
        String text = line.text();
        if (Phrases.isLabel(line)) {
            return "a label of a button or box";
        }
        if (kind != Kind.QUOTE && Phrases.isAside(line)) {
            return "sends readers elsewhere";
        }
        if (kind != Kind.QUOTE && Phrases.isPromo(line)) {
            return "asks readers to subscribe, follow or write";
        }
        if (text.length() <= address.length() + MAX_LABEL_BEFORE && text.contains(address)) {
            return "the page's own address";
        }
        return line.isLink() && kind == Kind.PARAGRAPH ? "a link elsewhere" : "";
    }

    boolean isByline(Line line) {
        if (!line.isShort()) {
            return false;
        }
        if (DateText.parse(line.text()).isPresent()) {
            return !isToldByTheArticle(line);
        }
        String folded = line.folded();
        for (String name : authors) {
            if (folded.length() < name.length() + BYLINE_CHARS && folded.contains(name)) {
                return true;
            }
        }
        return folded.startsWith("by ") && !line.text().endsWith(".");
    }

    /// A whole sentence that names a date, `The lamp will be lit on 5 June 2027, the council
    /// said.`: it ends like one, most of its words are no names, and it says nothing about the
    /// page.
    private static boolean isToldByTheArticle(Line line) {
        if (!line.endsAsSentence()) {
            return false;
        }
        int plain = 0;
        for (String word : line.text().strip().split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ABOUT_THE_PAGE.contains(lower)) {
                return false;
            }
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
            plain += letters && word.equals(lower) ? 1 : 0;
        }
        return plain >= SENTENCE_WORDS;
    }

    /// An article does not name its author in the third person.
    boolean isBiography(Line line) {
        String text = line.text();
        // `Reporting by Meridian Wire` is no sentence: whose words these are must stay to be seen
        if (text.length() > MAX_BIOGRAPHY || authors.isEmpty() || !line.endsAsSentence()) {
            return false;
        }
        String start =
                PlainText.folded(text.substring(0, Math.min(text.length(), 2 * NAME_WITHIN)));
        for (String name : authors) {
            int at = start.indexOf(name);
            if (name.indexOf(' ') > 0 && at >= 0 && at <= NAME_WITHIN) {
                return true;
            }
        }
        return false;
    }
}
