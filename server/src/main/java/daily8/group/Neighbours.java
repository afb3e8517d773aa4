package daily8.group;

import java.util.function.LongPredicate;

/// The articles closest to one, one of each story, by when they arrived, closest first, each with
/// its evidence; as many as [GroupSettings#NEIGHBOURS]. They may have left the window meanwhile, or
/// be of one story by now.
final class Neighbours {
    private final int[] arrived = new int[GroupSettings.NEIGHBOURS];
    private final float[] evidence = new float[GroupSettings.NEIGHBOURS];
    private int size;

    int size() {
        return size;
    }

    long arrived(int i) {
        return arrived[i];
    }

    double evidence(int i) {
        return evidence[i];
    }

    /// The closest of a story stands for it; `sameStory` tells which of those before are of the
    /// article's. The later word on an article itself counts: its text may be another one.
    void add(long article, double close, LongPredicate sameStory) {
        for (int i = size - 1; i >= 0; i--) {
            if (arrived[i] != article && sameStory.test(arrived[i]) && evidence[i] >= close) {
                return;
            }
            if (arrived[i] == article || sameStory.test(arrived[i])) {
                shift(i + 1, i);
                size--;
            }
        }
        int at = size;
        while (at > 0 && evidence[at - 1] < close) {
            at--;
        }
        if (at < GroupSettings.NEIGHBOURS) {
            size = Math.min(size, GroupSettings.NEIGHBOURS - 1);
            shift(at, at + 1);
            arrived[at] = Math.toIntExact(article);
            evidence[at] = (float) close;
            size++;
        }
    }

    private void shift(int from, int to) {
        System.arraycopy(arrived, from, arrived, to, size - from);
        System.arraycopy(evidence, from, evidence, to, size - from);
    }
}
