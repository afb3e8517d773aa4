package daily8.extract;

import daily8.model.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts a later page's blocks behind those of the pages before.
///
/// Publishers repeat headline, standfirst and lead picture on every page: what stands above a later
/// page's first new paragraph goes where it was said before; below that, only whole paragraphs and
/// pictures that are repeated go.
final class PageJoin {
    /// A page that says again so much of the first is the first once more, with the next comments.
    private static final double SAME_PAGE = 0.5;

    /// Shorter lines below the head may repeat (subheads, scores, refrains).
    private static final int MIN_REPEATED = 60;

    private final Set<String> said = new HashSet<>();
    private final List<Block> joined;
    private final int groups;

    private PageJoin(Draft draft, List<Block> before) {
        this.joined = new ArrayList<>(before);
        this.groups = before.stream().mapToInt(Block::group).max().orElse(0);
        before.forEach(block -> said.add(key(block)));
        said.add(PlainText.folded(draft.title()));
        said.add(PlainText.folded(draft.summary()));
    }

    static List<Block> of(Draft draft, List<Block> before, List<Block> later) {
        PageJoin join = new PageJoin(draft, before);
        if (join.repeats(before, later)) {
            return before;
        }
        boolean head = true;
        for (Block block : later) {
            boolean known = join.said.contains(key(block));
            boolean mayRepeat = !head && block.isText() && block.text().length() < MIN_REPEATED;
            if (!known || mayRepeat) {
                head = head && (!block.isText() || block.text().length() < MIN_REPEATED);
                join.joined.add(block.inGroup(join.groups));
            }
        }
        return join.joined;
    }

    private boolean repeats(List<Block> before, List<Block> later) {
        int repeated =
                later.stream()
                        .filter(block -> block.text().length() >= MIN_REPEATED)
                        .filter(block -> said.contains(key(block)))
                        .mapToInt(block -> block.text().length())
                        .sum();
        int all = before.stream().mapToInt(block -> block.text().length()).sum();
        return repeated > 0 && repeated >= SAME_PAGE * all;
    }

    private static String key(Block block) {
        return block.image()
                .map(image -> image.url())
                .orElseGet(() -> PlainText.folded(block.text()));
    }
}
