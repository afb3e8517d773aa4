package daily8.group;

import java.util.Arrays;

/// The places of the articles that have a term among their most telling ones, with its share, in no
/// order.
final class Postings {
    private int[] places = new int[2];
    private float[] shares = new float[2];
    private int size;

    void add(int place, float share) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            shares = Arrays.copyOf(shares, size * 2);
        }
        places[size] = place;
        shares[size++] = share;
    }

    /// The last one fills the gap. Tells whether any is left.
    boolean remove(int place) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                size--;
                places[i] = places[size];
                shares[i] = shares[size];
                break;
            }
        }
        return size > 0;
    }

    int size() {
        return size;
    }

    int place(int i) {
        return places[i];
    }

    float share(int i) {
        return shares[i];
    }
}
