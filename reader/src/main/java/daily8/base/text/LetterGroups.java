package daily8.base.text;

import java.io.DataInputStream;
import java.io.IOException;

/// How likely each language of a script makes a letter behind two others: a row of bytes for each
/// frequent group of three letters, and of two at the start of a word.
///
/// A byte is the negative natural logarithm in sixteenths.
final class LetterGroups {
    private static final double STEPS = 16;
    private static final int BITS = 16;

    private final String[] languages;
    private final long[] keys;
    private final byte[] rows;
    private final int mask;

    private LetterGroups(String[] languages, int groups) {
        int size = Integer.highestOneBit(Math.max(1, groups)) * 4;
        this.languages = languages;
        this.keys = new long[size];
        this.rows = new byte[size * languages.length];
        this.mask = size - 1;
    }

    /// As the lab's `fit-languages` writes it.
    static LetterGroups read(DataInputStream in) throws IOException {
        String[] languages = in.readUTF().split(" ", -1);
        int count = in.readInt();
        LetterGroups groups = new LetterGroups(languages, count);
        for (int i = 0; i < count; i++) {
            long key = key(in.readChar(), in.readChar(), in.readChar());
            int slot = groups.slot(key);
            groups.keys[slot] = key;
            in.readFully(groups.rows, slot * languages.length, languages.length);
        }
        return groups;
    }

    String[] languages() {
        return languages.clone();
    }

    /// The logarithms of how likely each language makes the text, and in the last place how many
    /// groups of letters told it. `text` in lower case.
    double[] likelihoods(String text) {
        int[] sums = new int[languages.length + 1];
        char before = ' ';
        char beforeThat = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                before = ' ';
                beforeThat = ' ';
                continue;
            }
            if (before != ' ') {
                add(key(beforeThat, before, c), sums);
            }
            beforeThat = before;
            before = c;
        }
        return logarithms(sums);
    }

    private static double[] logarithms(int[] sums) {
        double[] logarithms = new double[sums.length];
        int last = sums.length - 1;
        for (int i = 0; i < last; i++) {
            logarithms[i] = -sums[i] / STEPS;
        }
        logarithms[last] = sums[last];
        return logarithms;
    }

    private void add(long key, int[] sums) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        sums[languages.length]++;
        int row = slot * languages.length;
        for (int i = 0; i < languages.length; i++) {
            sums[i] += rows[row + i] & 0xff;
        }
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask; // golden ratio (Knuth)
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(char a, char b, char c) {
        return ((long) a << BITS | b) << BITS | c;
    }
}
