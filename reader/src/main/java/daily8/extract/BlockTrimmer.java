package daily8.extract;

import daily8.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out of an article's blocks what is not its text: the headline once more, what the page
/// says in its own voice, boxes of related articles, and all that follows the end.
final class BlockTrimmer {
    /// The first block as long as this starts the article.
    private static final int PARAGRAPH_CHARS = 120;

    /// Credits and biographies stand among so many last blocks, labels among so many first.
    private static final int AT_THE_ENDS = 5;

    private static final int MAX_KICKER = 40;

    /// The end of an article does not come before this share of its text.
    private static final double EARLIEST_END = 0.4;

    /// Shorter texts may repeat (scores, refrains).
    private static final int MIN_REPEATED = 60;

    /// Further apart, a repeated paragraph is meant (instructions, refrains).
    private static final int REPEATED_WITHIN = 3;

    private static final Pattern COUNTER =
            Pattern.compile("[0-9]{1,3} ?(/|\\||of|von|de|sur|di|av|van|из|من) ?[0-9]{1,3}");

    private final OwnVoice voice;
    private final String title;

    /// What is left at this point.
    private final List<Line> lines;

    private BlockTrimmer(List<Line> lines, PageMetadata about) {
        this.lines = new ArrayList<>(lines);
        this.voice = new OwnVoice(about);
        this.title = PlainText.folded(about.title());
    }

    /// Every block, with the reason where it is dropped.
    static List<Line> judged(List<Block> blocks, PageMetadata about) {
        List<Line> lines = blocks.stream().map(Line::new).toList();
        BlockTrimmer trimmer = new BlockTrimmer(lines, about);
        trimmer.cutAfterEnd();
        trimmer.dropBoxes();
        trimmer.dropHead();
        trimmer.dropOwnVoice();
        trimmer.dropCounters();
        trimmer.dropRepeated();
        trimmer.dropCredits();
        trimmer.dropTail();
        return lines;
    }

    static List<Block> kept(List<Line> lines) {
        return lines.stream().filter(Line::isKept).map(Line::block).toList();
    }

    private void drop(int i, String why) {
        lines.remove(i).drop(why);
    }

    private void drop(int from, int to, String why) {
        List<Line> part = lines.subList(from, to);
        part.forEach(line -> line.drop(why));
        part.clear();
    }

    private void cutAfterEnd() {
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (before >= EARLIEST_END * all && line.isShort() && Phrases.isEnd(line)) {
                drop(i, lines.size(), "follows the end, “" + line.text() + "”");
                return;
            }
            before += line.text().length();
        }
    }

    /// A box of related articles: its label, and the links and labels that follow.
    private void dropBoxes() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isShort() && Phrases.isEnd(line)) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).isLink()) {
                    end++;
                }
                drop(i, end, "a box of other articles, “" + line.text() + "”");
                i--;
            }
        }
    }

    private void dropHead() {
        dropKickers();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int length = line.text().length();
            boolean starts = line.isText() && length >= PARAGRAPH_CHARS;
            if (starts && (length > 2 * title.length() || !isTitle(line))) {
                return;
            }
            if (line.isText() && (isTitle(line) || voice.isByline(line))) {
                drop(i, isTitle(line) ? "the headline once more" : "a byline");
                i--;
            }
        }
    }

    /// Labels above the headline: the section, a series.
    private void dropKickers() {
        for (int i = 0; i < Math.min(lines.size(), AT_THE_ENDS); i++) {
            if (isTitle(lines.get(i))) {
                for (int k = i - 1; k >= 0; k--) {
                    if (isKicker(lines.get(k))) {
                        drop(k, "a label above the headline");
                    }
                }
                return;
            }
        }
    }

    private static boolean isKicker(Line line) {
        return line.isText() && line.text().length() <= MAX_KICKER && !line.endsAsSentence();
    }

    private boolean isTitle(Line line) {
        return line.text().length() <= 3 * title.length() && line.folded().equals(title);
    }

    private void dropOwnVoice() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String reason = voice.reason(lines.get(i));
            if (!reason.isEmpty()) {
                drop(i, reason);
            }
        }
    }

    /// What counts the pictures of a gallery: `3 / 12`.
    private void dropCounters() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean byPicture = isPicture(i - 1) || isPicture(i + 1);
            if (byPicture && COUNTER.matcher(lines.get(i).text()).matches()) {
                drop(i, "counts pictures");
            }
        }
    }

    private boolean isPicture(int i) {
        return i >= 0 && i < lines.size() && !lines.get(i).isText();
    }

    /// The same paragraph for small and large screens, or a line of the text pulled out large.
    private void dropRepeated() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isRepeated(i)) {
                drop(i, "stands shortly before");
            }
        }
    }

    private boolean isRepeated(int i) {
        Line line = lines.get(i);
        Kind kind = line.block().kind();
        boolean text = kind == Kind.PARAGRAPH || kind == Kind.QUOTE;
        if (!text || line.text().length() < MIN_REPEATED) {
            return false;
        }
        for (int k = Math.max(0, i - REPEATED_WITHIN); k < i; k++) {
            int most = 2 * line.text().length();
            Line before = lines.get(k);
            if (before.text().length() <= most && before.folded().equals(line.folded())) {
                return true;
            }
        }
        return false;
    }

    /// Who wrote the article and who helped, at its end.
    private void dropCredits() {
        for (int i = lines.size() - 1; i > 0 && i >= lines.size() - AT_THE_ENDS; i--) {
            Line line = lines.get(i);
            if (line.isText() && Phrases.isCredit(line)) {
                drop(i, "names who else worked on it");
            } else if (line.isText() && voice.isBiography(line)) {
                drop(i, "about the author");
            }
        }
    }

    /// Headings and labels that nothing follows.
    private void dropTail() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.isText()) {
                if (!isTail(line)) {
                    return;
                }
                drop(i, "nothing follows it");
            }
        }
    }

    private boolean isTail(Line line) {
        return line.block().kind().isHeading()
                || line.isLink()
                || (line.isShort() && voice.isByline(line));
    }
}
