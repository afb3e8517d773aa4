package daily8.base.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Tells the language of a text: by its script where that says it, else by which language makes
/// such groups of letters (docs/decisions/0006-letters-tell-the-language.md).
///
/// The tables are read when first needed. Thread-safe.
public final class Languages {
    private static final String TABLES = "languages.gz";

    /// More letters decide no better (docs/evaluation/understanding.md).
    private static final int SAMPLE = 1_000;

    /// Groups of letters lean on each other: together they say about this much of their sum.
    private static final double INDEPENDENT = 0.25;

    /// A publisher's word is doubted only where as many groups of letters speak against it, and
    /// this surely: pages that state English by default and are not.
    private static final int LONG = 40;

    private static final double UNLIKELY = 0.001;

    /// So many letters are enough to see that a statement is right.
    private static final int GLANCE = 200;

    private static final double LIKELY = 0.5;

    private Languages() {}

    /// The language of a text of which somebody states one: believed where the script allows it and
    /// the letters don't clearly tell another. `stated` is a primary tag or empty.
    public static LanguageGuess of(String stated, String text) {
        Script script = Script.of(text);
        LetterGroups groups = Tables.GROUPS.get(script);
        String allowed = script.language(stated);
        if (groups == null) {
            return new LanguageGuess(allowed, allowed.isEmpty() ? 0 : 1);
        }
        if (allowed.equals(stated) && isPlainly(stated, groups, text)) {
            return new LanguageGuess(stated, 1);
        }
        Scores scores = Scores.of(groups, text.substring(0, Math.min(text.length(), SAMPLE)));
        LanguageGuess guess = scores.best();
        if (stated.isEmpty() || !allowed.equals(stated)) {
            return guess.language().isEmpty() ? new LanguageGuess(allowed, 0) : guess;
        }
        boolean doubted = scores.groups() >= LONG && scores.share(stated) < UNLIKELY;
        return doubted ? guess : new LanguageGuess(stated, 1);
    }

    /// Whether the first letters already speak for what is stated.
    private static boolean isPlainly(String stated, LetterGroups groups, String text) {
        if (stated.isEmpty() || text.length() < GLANCE) {
            return false;
        }
        Scores scores = Scores.of(groups, text.substring(0, GLANCE));
        return scores.groups() >= LONG && scores.share(stated) > LIKELY;
    }

    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Scores(List<String> languages, double[] logarithms, int groups) {
        static Scores of(LetterGroups groups, String text) {
            double[] sums = groups.likelihoods(text.toLowerCase(Locale.ROOT));
            int last = sums.length - 1;
            return new Scores(
                    List.of(groups.languages()), Arrays.copyOf(sums, last), (int) sums[last]);
        }

        LanguageGuess best() {
            if (groups == 0) {
                return LanguageGuess.NONE;
            }
            String best = languages.getFirst();
            for (String language : languages) {
                best = logarithm(language) > logarithm(best) ? language : best;
            }
            return new LanguageGuess(best, share(best));
        }

        /// How likely it is this language, of all; 1 where the tables don't know it.
        double share(String language) {
            if (!languages.contains(language)) {
                return 1;
            }
            double all = 0;
            for (double other : logarithms) {
                all += Math.exp((other - logarithm(language)) * INDEPENDENT);
            }
            return 1 / all;
        }

        private double logarithm(String language) {
            return logarithms[languages.indexOf(language)];
        }
    }

    /// Read by the first text whose letters must tell.
    private static final class Tables {
        static final Map<Script, LetterGroups> GROUPS = read();

        private static Map<Script, LetterGroups> read() {
            Map<Script, LetterGroups> groups = new EnumMap<>(Script.class);
            try (InputStream file = Languages.class.getResourceAsStream(TABLES)) {
                if (file == null) {
                    throw new IllegalStateException(TABLES + " is not packaged");
                }
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
                for (int tables = in.readInt(); tables > 0; tables--) {
                    groups.put(Script.valueOf(in.readUTF()), LetterGroups.read(in));
                }
                return groups;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
