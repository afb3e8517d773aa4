package daily8.store.sql;

import daily8.model.Enrichment;
import daily8.model.Figure;
import daily8.model.Hashtag;
import daily8.model.KeyPoint;
import daily8.model.Named;
import daily8.model.Quotation;
import daily8.model.Section;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;

/// An enrichment as bytes: a version, then the fields in the order of the record. Most texts in it
/// stand in the article, too: the bytes are packed against that.
///
/// Versions 1 and 2 had numbers of four bytes and scores as floating point; 1 gave those eight.
final class EnrichmentBytes {
    private static final int VERSION = 3;

    /// Scores are told apart by less than a ten-thousandth nowhere.
    private static final double STEPS = 10_000;

    private EnrichmentBytes() {}

    static byte[] of(Enrichment found) {
        CompactWriter out = new CompactWriter();
        out.number(VERSION);
        out.text(found.language());
        out.number(steps(found.languageConfidence()));
        out.list(found.hashtags(), EnrichmentBytes::write);
        out.list(found.keyPoints(), EnrichmentBytes::write);
        out.list(found.names(), EnrichmentBytes::write);
        out.list(found.quotes(), EnrichmentBytes::write);
        out.list(found.numbers(), EnrichmentBytes::write);
        out.text(found.category().name());
        return out.bytes();
    }

    static Enrichment read(byte[] bytes) {
        try {
            CompactReader first = new CompactReader(bytes);
            int version = first.number();
            if (version < 1 || version > VERSION) {
                throw new IllegalArgumentException("written by another version");
            }
            CompactReader in = version < VERSION ? first.wide() : first;
            return new Enrichment(
                    in.text(),
                    version < VERSION ? in.floating() : in.number() / STEPS,
                    in.list(each -> version < VERSION ? oldTag(each, version) : tag(each)),
                    in.list(EnrichmentBytes::keyPoint),
                    in.list(EnrichmentBytes::named),
                    in.list(each -> quotation(each, version)),
                    in.list(EnrichmentBytes::figure),
                    Section.valueOf(in.text()));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new StoreException(Reason.CORRUPT, "a kept enrichment can't be read", e);
        }
    }

    private static int steps(double share) {
        return (int) Math.round(share * STEPS);
    }

    /// A tag that is its phrase written together is not written again: the lowest bit says so.
    private static void write(CompactWriter out, Hashtag tag) {
        boolean together = tag.tag().equals(together(tag.phrase()));
        out.number((steps(tag.score()) << 1) | (together ? 1 : 0));
        out.text(tag.phrase());
        if (!together) {
            out.text(tag.tag());
        }
    }

    private static Hashtag tag(CompactReader in) {
        int score = in.number();
        String phrase = in.text();
        return new Hashtag(
                (score & 1) == 1 ? together(phrase) : in.text(), phrase, (score >>> 1) / STEPS);
    }

    private static Hashtag oldTag(CompactReader in, int version) {
        String tag = in.text();
        String phrase = in.text();
        return new Hashtag(tag, phrase, version == 1 ? in.floating() : in.shortFloating());
    }

    /// `white house` → `WhiteHouse`.
    static String together(String phrase) {
        StringBuilder tag = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == ' ') {
                begins = true;
            } else {
                tag.append(begins ? Character.toUpperCase(c) : c);
                begins = false;
            }
        }
        return tag.toString();
    }

    private static void write(CompactWriter out, KeyPoint point) {
        out.text(point.text());
        out.range(point.start(), point.end());
    }

    private static KeyPoint keyPoint(CompactReader in) {
        String text = in.text();
        int start = in.number();
        return new KeyPoint(text, start, in.end(start));
    }

    private static void write(CompactWriter out, Named name) {
        out.text(name.text());
        out.text(name.kind().name());
        out.range(name.start(), name.end());
    }

    private static Named named(CompactReader in) {
        String text = in.text();
        Named.Kind kind = Named.Kind.valueOf(in.text());
        int start = in.number();
        return new Named(text, kind, start, in.end(start));
    }

    private static void write(CompactWriter out, Quotation quote) {
        out.text(quote.speaker());
        out.text(quote.cue());
        out.text(quote.content());
        out.number(quote.direct() ? 1 : 0);
        out.range(quote.start(), quote.end());
    }

    private static Quotation quotation(CompactReader in, int version) {
        String speaker = in.text();
        String cue = in.text();
        String content = in.text();
        boolean direct = version < VERSION ? in.flag() : in.number() == 1;
        int start = in.number();
        return new Quotation(speaker, cue, content, direct, start, in.end(start));
    }

    private static void write(CompactWriter out, Figure number) {
        out.text(number.value().toString());
        out.text(number.unit());
        out.text(number.of());
        out.range(number.start(), number.end());
    }

    private static Figure figure(CompactReader in) {
        BigDecimal value = new BigDecimal(in.text());
        String unit = in.text();
        String of = in.text();
        int start = in.number();
        return new Figure(value, unit, of, start, in.end(start));
    }
}
