package daily8.group;

import java.util.Arrays;

/// The articles closest to one, by when they arrived, closest first, each with its evidence; as
/// many as [GroupSettings#NEIGHBOURS]. They may have left the window meanwhile.
final class Neighbours {
    private static final int FIRST = 8;

    private int[] arrived = new int[FIRST];
    private float[] evidence = new float[FIRST];
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

    /// The later word on an article counts: its text may be another one.
    void add(long article, double close) {
        int number = Math.toIntExact(article);
        drop(number);
        int at = size;
        while (at > 0 && evidence[at - 1] < close) {
            at--;
        }
        if (at == GroupSettings.NEIGHBOURS) {
            return;
        }
        if (size == GroupSettings.NEIGHBOURS) {
            size--;
        } else if (size == arrived.length) {
            arrived = Arrays.copyOf(arrived, size * 2);
            evidence = Arrays.copyOf(evidence, size * 2);
        }
        System.arraycopy(arrived, at, arrived, at + 1, size - at);
        System.arraycopy(evidence, at, evidence, at + 1, size - at);
        arrived[at] = number;
        evidence[at] = (float) close;
        size++;
    }

    private void drop(int article) {
        for (int i = 0; i < size; i++) {
            if (arrived[i] == article) {
                size--;
                System.arraycopy(arrived, i + 1, arrived, i, size - i);
                System.arraycopy(evidence, i + 1, evidence, i, size - i);
                return;
            }
        }
    }
}
