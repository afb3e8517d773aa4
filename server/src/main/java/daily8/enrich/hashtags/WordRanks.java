package daily8.enrich.hashtags;

import daily8.base.text.WordNumbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// How common English words are in general: the place of each of 22,680 in their order by
/// frequency, as the vocabulary of BERT has it (Apache License 2.0; `./daily8 bench
/// fit-word-ranks`).
///
/// Thread-safe.
final class WordRanks {
    private static final String WORDS = "word-ranks.gz";

    private final WordNumbers ranks;

    private WordRanks(WordNumbers ranks) {
        this.ranks = ranks;
    }

    /// Read when first asked for.
    static WordRanks shared() {
        return Shared.RANKS;
    }

    private static WordRanks load() {
        try (InputStream file = WordRanks.class.getResourceAsStream(WORDS)) {
            if (file == null) {
                throw new IllegalStateException(WORDS + " is not packaged");
            }
            Map<String, Integer> ranks = new HashMap<>();
            new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(file), StandardCharsets.UTF_8))
                    .lines()
                    .forEach(word -> ranks.put(word, ranks.size() + 1));
            return new WordRanks(new WordNumbers(ranks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The logarithm of a word's place; of one that is not listed, that behind the last.
    double rarity(String lowerCase) {
        return Math.log(1.0 + ranks.get(lowerCase, ranks.size()));
    }

    private static final class Shared {
        static final WordRanks RANKS = load();
    }
}
