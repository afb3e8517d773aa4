package daily8.extract;

import daily8.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes out of an article's blocks what the page says in its own voice: the headline once more,
/// bylines, buttons, `Read more: …`, boxes of related articles and all that follows the end.
final class BlockTrimmer {
    /// A line without a sentence that is shorter is a label.
    private static final int LABEL_CHARS = 90;

    /// The first block as long as this starts the article.
    private static final int PARAGRAPH_CHARS = 120;

    /// Text in links only, up to this length, leads elsewhere.
    private static final int LINK_LINE_CHARS = 160;

    private static final double LINKS_ONLY = 0.85;

    /// A label and a link, `Also: …`, unless it is a sentence.
    private static final double MOSTLY_LINK = 0.6;

    /// What stands before the page's own address, `Permalink:`.
    private static final int MAX_LABEL_BEFORE = 20;

    /// Credits and biographies stand among so many last blocks, labels among so many first.
    private static final int LAST_BLOCKS = 5;

    private static final int MAX_KICKER = 40;

    /// A biography is a paragraph.
    private static final int MAX_BIOGRAPHY = 700;

    /// It starts with the name; a title may come before.
    private static final int NAME_WITHIN = 40;

    /// The end of an article does not come before this share of its text.
    private static final double EARLIEST_END = 0.4;

    /// Shorter texts may repeat (scores, refrains).
    private static final int MIN_REPEATED = 60;

    /// Further apart, a repeated paragraph is meant (instructions, refrains).
    private static final int REPEATED_WITHIN = 3;

    /// Words without a capital; bylines with a date have at most "on", "at" and "by" with a name's
    /// particles.
    private static final int SENTENCE_WORDS = 5;

    private static final String ENDINGS = ".!?…؟۔";
    private static final String CLOSING = "\"'”’»)";

    /// In a line with a date, what pages say of themselves.
    private static final Set<String> ABOUT_THE_PAGE =
            Set.of("published", "updated", "posted", "modified", "a.m.", "p.m.");

    private final PageMetadata about;
    private final List<Block> blocks;

    private BlockTrimmer(List<Block> blocks, PageMetadata about) {
        this.blocks = new ArrayList<>(blocks);
        this.about = about;
    }

    static List<Block> trim(List<Block> blocks, PageMetadata about) {
        BlockTrimmer trimmer = new BlockTrimmer(blocks, about);
        trimmer.cutAfterEnd();
        trimmer.dropBoxes();
        trimmer.dropHead();
        trimmer.blocks.removeIf(trimmer::isOwnVoice);
        trimmer.dropRepeated();
        trimmer.dropCredits();
        trimmer.dropTail();
        return List.copyOf(trimmer.blocks);
    }

    private void cutAfterEnd() {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (before >= EARLIEST_END * all && isLine(block) && Phrases.isEnd(block.text())) {
                blocks.subList(i, blocks.size()).clear();
                return;
            }
            before += block.text().length();
        }
    }

    /// A box of related articles: its label, and the links and labels that follow.
    private void dropBoxes() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isLine(block) && Phrases.isEnd(block.text())) {
                int end = i + 1;
                while (end < blocks.size() && isLink(blocks.get(end))) {
                    end++;
                }
                blocks.subList(i, end).clear();
                i--;
            }
        }
    }

    private void dropHead() {
        String title = PlainText.folded(about.title());
        dropKickers(title);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean starts = block.isText() && block.text().length() >= PARAGRAPH_CHARS;
            if (starts && (block.text().length() > 2 * title.length() || !isTitle(block, title))) {
                return;
            }
            String folded = PlainText.folded(block.text());
            if (block.isText() && (folded.equals(title) || isByline(block.text(), folded))) {
                blocks.remove(i);
                i--;
            }
        }
    }

    /// Labels above the headline: the section, a series.
    private void dropKickers(String title) {
        for (int i = 0; i < Math.min(blocks.size(), LAST_BLOCKS); i++) {
            if (isTitle(blocks.get(i), title)) {
                blocks.subList(0, i).removeIf(this::isKicker);
                return;
            }
        }
    }

    private boolean isKicker(Block block) {
        return block.isText()
                && block.text().length() <= MAX_KICKER
                && !endsAsSentence(block.text());
    }

    private static boolean isTitle(Block block, String title) {
        return PlainText.folded(block.text()).equals(title);
    }

    private boolean isByline(String line, String folded) {
        if (line.length() > LABEL_CHARS) {
            return false;
        }
        if (DateText.parse(line).isPresent()) {
            return !isToldByTheArticle(line);
        }
        for (String author : about.authors()) {
            String name = PlainText.folded(author);
            if (!name.isEmpty() && folded.contains(name) && folded.length() < name.length() + 30) {
                return true;
            }
        }
        return folded.startsWith("by ") && !line.endsWith(".");
    }

    /// A whole sentence that names a date, `The lamp will be lit on 5 June 2027, the council
    /// said.`: it ends like one, most of its words are no names, and it says nothing about the
    /// page.
    private static boolean isToldByTheArticle(String line) {
        if (!endsAsSentence(line)) {
            return false;
        }
        int plain = 0;
        for (String word : line.strip().split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ABOUT_THE_PAGE.contains(lower)) {
                return false;
            }
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
            plain += letters && word.equals(lower) ? 1 : 0;
        }
        return plain >= SENTENCE_WORDS;
    }

    private static boolean endsAsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0
                && (CLOSING.indexOf(line.charAt(last)) >= 0
                        || Character.isWhitespace(line.charAt(last)))) {
            last--;
        }
        return last >= 0 && ENDINGS.indexOf(line.charAt(last)) >= 0;
    }

    private boolean isOwnVoice(Block block) {
        if (!block.isText() || block.kind() == Kind.TABLE || block.kind() == Kind.CODE) {
            return false;
        }
        String line = block.text();
        return Phrases.isLabel(line)
                || (block.kind() != Kind.QUOTE && (Phrases.isAside(line) || Phrases.isPromo(line)))
                || isOwnAddress(line)
                || (isLink(block) && block.kind() == Kind.PARAGRAPH);
    }

    /// Pages print their own address: `Source: https://…`.
    private boolean isOwnAddress(String line) {
        return line.length() <= about.canonicalUrl().length() + MAX_LABEL_BEFORE
                && line.contains(about.canonicalUrl());
    }

    /// The same paragraph for small and large screens, or a line of the text pulled out large.
    private void dropRepeated() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isRepeated(i)) {
                blocks.remove(i);
            }
        }
    }

    private boolean isRepeated(int i) {
        Block block = blocks.get(i);
        boolean text = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.QUOTE;
        if (!text || block.text().length() < MIN_REPEATED) {
            return false;
        }
        String folded = PlainText.folded(block.text());
        for (int k = Math.max(0, i - REPEATED_WITHIN); k < i; k++) {
            if (PlainText.folded(blocks.get(k).text()).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /// Who wrote the article and who helped, at its end.
    private void dropCredits() {
        for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - LAST_BLOCKS; i--) {
            Block block = blocks.get(i);
            if (block.isText() && (Phrases.isCredit(block.text()) || isBiography(block.text()))) {
                blocks.remove(i);
            }
        }
    }

    /// An article does not name its author in the third person.
    private boolean isBiography(String text) {
        if (text.length() > MAX_BIOGRAPHY) {
            return false;
        }
        String start =
                PlainText.folded(text.substring(0, Math.min(text.length(), 2 * NAME_WITHIN)));
        for (String author : about.authors()) {
            String name = PlainText.folded(author);
            int at = start.indexOf(name);
            if (name.indexOf(' ') > 0 && at >= 0 && at <= NAME_WITHIN) {
                return true;
            }
        }
        return false;
    }

    /// Headings and labels that nothing follows.
    private void dropTail() {
        for (int i = blocks.size() - 1;
                i >= 0 && (isTail(blocks.get(i)) || !blocks.get(i).isText());
                i--) {
            if (blocks.get(i).isText()) {
                blocks.remove(i);
            }
        }
    }

    private boolean isTail(Block block) {
        return block.kind().isHeading()
                || isLink(block)
                || (isLine(block) && isByline(block.text(), PlainText.folded(block.text())));
    }

    private static boolean isLine(Block block) {
        return block.isText() && block.text().length() <= LABEL_CHARS;
    }

    private static boolean isLink(Block block) {
        return block.isText()
                && block.text().length() <= LINK_LINE_CHARS
                && (block.linkShare() >= LINKS_ONLY
                        || (block.linkShare() >= MOSTLY_LINK && !endsAsSentence(block.text())));
    }
}
