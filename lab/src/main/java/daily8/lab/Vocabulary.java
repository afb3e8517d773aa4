package daily8.lab;

import java.util.Random;

/// 6,000 words made of syllables, drawn by Zipf's law, as in a language.
final class Vocabulary {
    private static final String[] SYLLABLES =
            ("ba be bi bo bu ca ce co da de di do fa fe fi fo ga ge go la le li lo ma me mi mo na ne"
                            + " ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo")
                    .split(" ", -1);
    private static final int WORDS = 6_000;

    private final String[] words = new String[WORDS];
    private final double[] cumulative = new double[WORDS];

    Vocabulary(Random random) {
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 2 + random.nextInt(3); n > 0; n--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words[i] = word.toString();
            sum += 1.0 / (i + 2);
            cumulative[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            cumulative[i] /= sum;
        }
    }

    String word(Random random) {
        double wanted = random.nextDouble();
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }
}
