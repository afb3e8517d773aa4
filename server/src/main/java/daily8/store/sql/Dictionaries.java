package daily8.store.sql;

import com.github.luben.zstd.ZstdException;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Learns dictionaries from the texts that come in, and keeps them for good: a text can't be read
/// without the one it was packed against.
///
/// The first is made of a site's first [#TEXTS], so that nearly everything profits; the second of
/// as many among the next [#SPARSE] times [#TEXTS], when all publishers have been seen. Later ones
/// would not be worth their room. Thread-safe.
final class Dictionaries {
    /// Twice as many make the texts to come no smaller.
    private static final int TEXTS = 200;

    private static final int SPARSE = 20;
    private static final int MOST = 2;

    /// A few long texts must not be most of what is learned from.
    private static final int BEGINNING = 8_000;

    private final Packing packing;
    private final Writer writer;
    private final List<byte[]> texts = new ArrayList<>();
    private int made;
    private long seen;

    Dictionaries(Packing packing, Writer writer, Readers readers) {
        this.packing = packing;
        this.writer = writer;
        List<Dictionary> kept = readers.read(Dictionaries::all);
        kept.forEach(packing::use);
        this.made = kept.size();
    }

    /// The newest last.
    static List<Dictionary> all(Sql sql) {
        return sql.all("SELECT number, words FROM dictionary ORDER BY number", Dictionaries::read);
    }

    private static Dictionary read(Row row) throws SQLException {
        return new Dictionary((byte) row.count(1), row.bytes(2));
    }

    /// Packs a text that came in, and may learn from it.
    byte[] pack(byte[] text) {
        List<byte[]> ripe = takeIn(text);
        if (!ripe.isEmpty()) {
            learn(ripe).ifPresent(packing::use);
        }
        return packing.pack(text);
    }

    /// Enough texts to learn from, handed out once.
    private synchronized List<byte[]> takeIn(byte[] text) {
        if (made >= MOST || (made > 0 && seen++ % SPARSE != 0)) {
            return List.of();
        }
        texts.add(Arrays.copyOf(text, Math.min(text.length, BEGINNING)));
        if (texts.size() < TEXTS) {
            return List.of();
        }
        made++;
        List<byte[]> ripe = List.copyOf(texts);
        texts.clear();
        return ripe;
    }

    /// On the disk before any text needs it.
    private Optional<Dictionary> learn(List<byte[]> ripe) {
        byte[] words;
        try {
            words = Dictionary.learnedFrom(ripe);
        } catch (ZstdException e) {
            return Optional.empty(); // they have nothing in common
        }
        int number =
                writer.write(
                        Lane.PEOPLE,
                        sql -> {
                            int next = (int) sql.number("SELECT max(number) FROM dictionary") + 1;
                            sql.run(
                                    "INSERT INTO dictionary (number, words) VALUES (?, ?)",
                                    next,
                                    words);
                            return next;
                        });
        return Optional.of(new Dictionary((byte) number, words));
    }
}
