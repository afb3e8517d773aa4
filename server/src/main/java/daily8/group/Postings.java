package daily8.group;

import java.util.Arrays;

/// The articles that have a term among their most telling ones, oldest first, with its share.
final class Postings {
    private long[] articles = new long[2];
    private float[] shares = new float[2];
    private int start;
    private int end;

    void add(long article, float share) {
        if (end == articles.length) {
            // The room of those that left is used again before more is taken.
            int size = end - start;
            int room = Math.max(2, size * 2);
            articles = Arrays.copyOf(Arrays.copyOfRange(articles, start, end), room);
            shares = Arrays.copyOf(Arrays.copyOfRange(shares, start, end), room);
            start = 0;
            end = size;
        }
        articles[end] = article;
        shares[end++] = share;
    }

    /// Tells whether any is left.
    boolean withoutFirst() {
        start++;
        return start < end;
    }

    int size() {
        return end - start;
    }

    long article(int i) {
        return articles[start + i];
    }

    float share(int i) {
        return shares[start + i];
    }
}
