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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An enrichment as packed bytes: a version, then the fields in the order of the record; lists by
/// their size first, texts as UTF-8 by their length first. Most of them stand in the article, too:
/// they are packed against its text.
final class EnrichmentBytes {
    private static final byte VERSION = 2;

    private EnrichmentBytes() {}

    /// `text` is the body of the article's revision that was read, unpacked.
    static byte[] packed(Enrichment found, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            text(out, found.language());
            out.writeDouble(found.languageConfidence());
            list(out, found.hashtags(), EnrichmentBytes::hashtag);
            list(out, found.keyPoints(), EnrichmentBytes::keyPoint);
            list(out, found.names(), EnrichmentBytes::named);
            list(out, found.quotes(), EnrichmentBytes::quotation);
            list(out, found.numbers(), EnrichmentBytes::figure);
            text(out, found.category().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Packing.pack(bytes.toByteArray(), text);
    }

    static Enrichment unpacked(byte[] packed, byte[] text) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(Packing.unpack(packed, text)))) {
            byte version = in.readByte();
            if (version < 1 || version > VERSION) {
                throw new IOException("written by another version");
            }
            return new Enrichment(
                    text(in),
                    in.readDouble(),
                    list(in, each -> hashtag(each, version)),
                    list(in, each -> new KeyPoint(text(each), each.readInt(), each.readInt())),
                    list(in, EnrichmentBytes::named),
                    list(in, EnrichmentBytes::quotation),
                    list(in, EnrichmentBytes::figure),
                    Section.valueOf(text(in)));
        } catch (IOException e) {
            throw new StoreException(Reason.CORRUPT, "a kept enrichment can't be read", e);
        }
    }

    private static void hashtag(DataOutputStream out, Hashtag tag) throws IOException {
        text(out, tag.tag());
        text(out, tag.phrase());
        out.writeFloat((float) tag.score());
    }

    /// Scores had eight bytes in version 1.
    private static Hashtag hashtag(DataInputStream in, byte version) throws IOException {
        return new Hashtag(text(in), text(in), version == 1 ? in.readDouble() : in.readFloat());
    }

    private static void keyPoint(DataOutputStream out, KeyPoint point) throws IOException {
        text(out, point.text());
        out.writeInt(point.start());
        out.writeInt(point.end());
    }

    private static void named(DataOutputStream out, Named name) throws IOException {
        text(out, name.text());
        text(out, name.kind().name());
        out.writeInt(name.start());
        out.writeInt(name.end());
    }

    private static Named named(DataInputStream in) throws IOException {
        return new Named(text(in), Named.Kind.valueOf(text(in)), in.readInt(), in.readInt());
    }

    private static void quotation(DataOutputStream out, Quotation quote) throws IOException {
        text(out, quote.speaker());
        text(out, quote.cue());
        text(out, quote.content());
        out.writeBoolean(quote.direct());
        out.writeInt(quote.start());
        out.writeInt(quote.end());
    }

    private static Quotation quotation(DataInputStream in) throws IOException {
        return new Quotation(
                text(in), text(in), text(in), in.readBoolean(), in.readInt(), in.readInt());
    }

    private static void figure(DataOutputStream out, Figure number) throws IOException {
        text(out, number.value().toString());
        text(out, number.unit());
        text(out, number.of());
        out.writeInt(number.start());
        out.writeInt(number.end());
    }

    private static Figure figure(DataInputStream in) throws IOException {
        return new Figure(new BigDecimal(text(in)), text(in), text(in), in.readInt(), in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writing<T> each)
            throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(each.read(in));
        }
        return values;
    }
}
