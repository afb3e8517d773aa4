package daily8.lab;

import daily8.comment.moderator.CommentClassifier;
import daily8.comment.moderator.CommentFeatures;
import daily8.comment.moderator.Kind;
import daily8.lab.CommentPatterns.Example;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Learns the weights of the comment moderator's classifier from patterns of comments and, for what
/// may stand, the sentences of the sample edition. The same input gives the same file.
final class FitModerator implements Experiment {
    private static final int VARIANTS = 40;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.15;

    /// Keeps weights small that few comments ask for.
    private static final double RIDGE = 2e-5;

    /// News reads otherwise than comments: enough of it to know its words, not to drown them.
    private static final int SENTENCES = 3_000;

    private static final int CLASSES = CommentClassifier.CLASSES;

    @Override
    public String word() {
        return "fit-moderator";
    }

    @Override
    public String purpose() {
        return "the weights of the comment moderator: --to FILE [--meanings FILE] [--sample FOLDER]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Random random = new Random(8);
        List<Example> examples = new ArrayList<>();
        for (String language : List.of("en", "ar")) {
            examples.addAll(
                    new CommentPatterns(VARIANTS, random).spell(lines("comments-" + language)));
        }
        Path sample = Path.of(options.text("sample", "server/src/main/resources/sample/articles"));
        examples.addAll(news(sample, random));
        examples.addAll(masked(examples, random));
        examples.addAll(longer(examples, random));
        CommentClassifier classifier = fit(examples, random);
        try (DataOutputStream out =
                new DataOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(options.folder("to"))))) {
            classifier.write(out);
        }
        report(examples, classifier);
        if (options.isGiven("meanings")) {
            FitMeanings.write(options.folder("meanings"));
        }
        return true;
    }

    static List<String> lines(String name) throws IOException {
        String file = "/daily8/lab/" + name + ".txt";
        try (InputStream in = FitModerator.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    /// Sentences of invented news: what is told of fires, fights and courts is no threat.
    private static List<Example> news(Path folder, Random random) throws IOException {
        List<Example> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("<p>"))
                        .map(line -> line.replaceAll("<[^>]*>", ""))
                        .flatMap(line -> Stream.of(line.split("(?<=[.!?؟]) ", -1)))
                        .filter(line -> line.length() > 20)
                        .forEach(line -> sentences.add(new Example(Optional.empty(), line)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Collections.shuffle(sentences, random);
        return sentences.subList(0, Math.min(SENTENCES, sentences.size()));
    }

    /// Two or three in one: what may not stand does not become better by what stands beside it.
    private static List<Example> longer(List<Example> examples, Random random) {
        List<Example> fair = examples.stream().filter(e -> e.kind().isEmpty()).toList();
        List<Example> longer = new ArrayList<>();
        for (Example example : examples) {
            if (random.nextInt(3) == 0) {
                String beside = fair.get(random.nextInt(fair.size())).text();
                boolean first = random.nextBoolean();
                String text =
                        first ? beside + ". " + example.text() : example.text() + ". " + beside;
                longer.add(new Example(example.kind(), text));
            }
        }
        return longer;
    }

    /// Some of the insults and threats again as people hide them: `b*tch`, `idi0t`.
    private static List<Example> masked(List<Example> examples, Random random) {
        List<Example> masked = new ArrayList<>();
        for (Example example : examples) {
            boolean hidden =
                    example.kind().filter(k -> k == Kind.INSULT || k == Kind.THREAT).isPresent();
            if (hidden && random.nextInt(8) == 0) {
                masked.add(new Example(example.kind(), mask(example.text(), random)));
            }
        }
        return masked;
    }

    private static String mask(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1; i + 1 < out.length(); i++) {
            if ("aeiou".indexOf(out.charAt(i)) >= 0
                    && Character.isLetter(out.charAt(i - 1))
                    && random.nextInt(3) == 0) {
                out.setCharAt(i, '*');
            }
        }
        return out.toString();
    }

    private static CommentClassifier fit(List<Example> examples, Random random) {
        float[] weights = new float[CommentFeatures.BUCKETS * CLASSES];
        float[] slopes = new float[weights.length];
        float[] biases = new float[CLASSES];
        List<int[]> features = examples.stream().map(e -> CommentFeatures.of(e.text())).toList();
        CommentRounds.run(
                ROUNDS,
                examples.size(),
                random,
                i -> step(features.get(i), classOf(examples.get(i)), weights, slopes, biases));
        return new CommentClassifier(weights, biases);
    }

    static int classOf(Example example) {
        return example.kind().map(kind -> CommentClassifier.LEARNT.indexOf(kind) + 1).orElse(0);
    }

    /// One example of AdaGrad.
    private static void step(
            int[] features, int right, float[] weights, float[] slopes, float[] biases) {
        double[] chances = CommentRounds.chances(c -> sum(features, c, weights, biases));
        for (int c = 0; c < CLASSES; c++) {
            double error = chances[c] - (c == right ? 1 : 0);
            biases[c] -= (float) (0.01 * error);
            for (int feature : features) {
                int at = feature * CLASSES + c;
                double slope = error + RIDGE * weights[at];
                slopes[at] += (float) (slope * slope);
                weights[at] -= (float) (RATE * slope / Math.sqrt(slopes[at] + 1e-8) / 4);
            }
        }
    }

    private static double sum(int[] features, int c, float[] weights, float[] biases) {
        double sum = biases[c];
        for (int feature : features) {
            sum += weights[feature * CLASSES + c];
        }
        return sum;
    }

    private static void report(List<Example> examples, CommentClassifier classifier) {
        Map<Kind, Integer> known = new EnumMap<>(Kind.class);
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        int heldOfFair = 0;
        int fair = 0;
        for (Example example : examples) {
            Map<Kind, Double> chances = classifier.chances(CommentFeatures.of(example.text()));
            boolean held = chances.values().stream().anyMatch(chance -> chance > 0.5);
            if (example.kind().isPresent()) {
                all.merge(example.kind().get(), 1, Integer::sum);
                known.merge(example.kind().get(), held ? 1 : 0, Integer::sum);
            } else {
                fair++;
                heldOfFair += held ? 1 : 0;
            }
        }
        System.out.printf("learnt from %d comments; of these:%n", examples.size());
        all.forEach((kind, n) ->
                System.out.printf("  %-10s %5d of %5d%n", kind.word(), known.get(kind), n));
        System.out.printf("  %-10s %5d of %5d%n", "may stand", heldOfFair, fair);
    }
}
