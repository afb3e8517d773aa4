package daily8.lab;

import daily8.comment.moderator.CommentClassifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/// What learning the classifiers of comments has in common.
final class CommentRounds {
    private CommentRounds() {}

    /// Takes each example once a round, in another order each time.
    static void run(int rounds, int examples, Random random, IntConsumer step) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples; i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(step::accept);
        }
    }

    /// The chance of each class: softmax over what the weights make of an example.
    static double[] chances(IntToDoubleFunction sumOfClass) {
        double[] chances = new double[CommentClassifier.CLASSES];
        double all = 0;
        for (int c = 0; c < chances.length; c++) {
            chances[c] = Math.exp(Math.clamp(sumOfClass.applyAsDouble(c), -30, 30));
            all += chances[c];
        }
        for (int c = 0; c < chances.length; c++) {
            chances[c] /= all;
        }
        return chances;
    }
}
