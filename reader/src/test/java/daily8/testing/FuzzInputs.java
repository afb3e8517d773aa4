package daily8.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Makes documents that nobody wrote out of this module's own cases: cut, doubled, shuffled,
/// mistyped, repeated beyond reason, in another character set. The same number gives the same
/// input.
public final class FuzzInputs {
    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "</",
                    "/>",
                    "&",
                    "&#0;",
                    "&#x10FFFF;",
                    "&amp;amp;",
                    "&lol9;",
                    "\"",
                    "'",
                    "=",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "-->",
                    "<?xml version='1.0' encoding='utf-16'?>",
                    "<!DOCTYPE a [<!ENTITY b 'cccccccccc'><!ENTITY d '&b;&b;&b;'>]>",
                    "<item>",
                    "</item>",
                    "<entry xmlns='http://www.w3.org/2005/Atom' xml:base='//[::1'>",
                    "<link href='javascript:alert(1)' rel='alternate'/>",
                    "<guid isPermaLink='true'>http://%zz</guid>",
                    "<pubDate>Thu, 31 Feb 99999 25:61:61 +9999</pubDate>",
                    "<media:content url='a' width='99999999999999999999'/>",
                    "<script type='application/ld+json'>{\"@graph\":[{\"@id\":\"#a\"},[",
                    "\"author\":{\"@id\":\"#a\",\"@type\":\"NewsArticle\"}",
                    "<h1>",
                    "<time datetime='-999999999-01-01T00:00:00Z'>",
                    "<div class='date'>29.02.2023 99:99</div>",
                    "<table><tr><td>",
                    "<p>",
                    "<b>",
                    "<a href='http://[' >",
                    "<img srcset='a 1x, , b' data-src='data:'>",
                    "<base href='ht!tp://'>",
                    "<svg><p>",
                    "<template>",
                    "<plaintext>",
                    "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{",
                    "1e999999999",
                    "１２月３１日",
                    "٣١/١٢/٢٠٢٦",
                    "\u0000",
                    "\uFEFF",
                    "\uFFFD",
                    "\u202E",
                    "\uD83D",
                    "Ã¢â‚¬",
                    "0",
                    "99999999999",
                    "-",
                    ":");

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("GB18030"),
                    Charset.forName("windows-31j"));

    private static final List<String> TAGS =
            List.of(
                    "a",
                    "article",
                    "b",
                    "blockquote",
                    "div",
                    "figure",
                    "h1",
                    "header",
                    "li",
                    "math",
                    "noscript",
                    "p",
                    "pre",
                    "section",
                    "select",
                    "span",
                    "svg",
                    "table",
                    "td",
                    "time",
                    "title",
                    "tr",
                    "ul",
                    "item",
                    "entry",
                    "content:encoded",
                    "dc:creator");

    private static final List<String> ATTRIBUTES =
            List.of(
                    " class=\"byline\"",
                    " id='comments'",
                    " itemprop=articleBody",
                    " hidden",
                    " style='display:none'",
                    " href=\"//a.example/?b=c&d\"",
                    " src='data:x'",
                    " xml:base='..'",
                    " type='xhtml'",
                    " datetime=\"2026-11-16\"",
                    " class=\"class=\"");

    private static final int LONGEST_ATTRIBUTE = 200_000;

    /// Enough for anything that grows with the square of its input to be seen.
    private static final int MANY = 20_000;

    private static final int MOST_BYTES = 6_000_000;

    private final List<byte[]> seeds;

    private FuzzInputs(List<byte[]> seeds) {
        this.seeds = seeds;
    }

    /// `cases` is the folder that holds this module's cases.
    public static FuzzInputs of(FuzzTarget target, Path cases) throws IOException {
        List<byte[]> seeds = new ArrayList<>(List.of(target.seed()));
        if (!target.cases().isEmpty()) {
            try (Stream<Path> files = Files.walk(cases.resolve(target.cases()))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return new FuzzInputs(seeds);
    }

    /// The same with documents from elsewhere among the seeds.
    public FuzzInputs and(List<byte[]> documents) {
        List<byte[]> all = new ArrayList<>(seeds);
        all.addAll(documents);
        return new FuzzInputs(all);
    }

    public byte[] input(long number) {
        Random random = new Random(number);
        byte[] input = pick(seeds, random);
        int steps = 1 + random.nextInt(10);
        for (int i = 0; i < steps && input.length < MOST_BYTES; i++) {
            input = changed(input, random);
        }
        return input;
    }

    private byte[] changed(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int to = Math.min(input.length, at + random.nextInt(80));
        byte[] piece = bytes(pick(PIECES, random));
        return switch (random.nextInt(14)) {
            case 0 -> joined(input, at, new byte[0], to); // a part less
            case 1 -> joined(input, at, part(input, at, to), at); // a part twice
            case 2 -> joined(input, at, pick(seeds, random), at);
            case 3 -> joined(input, input.length, new byte[0], input.length / 2); // a half twice
            case 4 -> part(input, 0, at); // torn
            case 5 -> flipped(input, random);
            case 6 -> random.nextInt(20) == 0 ? encoded(input, random) : input;
            case 7 -> joined(input, at, repeated(piece, random), at);
            case 8 -> joined(input, at, bytes(tree(random, 0)), at);
            case 9 -> joined(input, at, bytes(longAttribute(random)), at);
            default -> joined(input, at, piece, at);
        };
    }

    /// Elements in elements, some of them closed in the wrong place or never.
    private static String tree(Random random, int depth) {
        String tag = pick(TAGS, random);
        StringBuilder tree = new StringBuilder("<").append(tag);
        for (int i = random.nextInt(3); i > 0; i--) {
            tree.append(pick(ATTRIBUTES, random));
        }
        tree.append(random.nextInt(20) == 0 ? "/>" : ">");
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean leaf = depth > 6 || random.nextInt(3) == 0;
            tree.append(leaf ? pick(PIECES, random) + " ferry " : tree(random, depth + 1));
        }
        String closed = random.nextInt(5) == 0 ? pick(TAGS, random) : tag;
        return random.nextInt(5) == 0 ? tree.toString() : tree + "</" + closed + ">";
    }

    private static String longAttribute(Random random) {
        String value = pick(PIECES, random).replace('"', ' ');
        int times = random.nextInt(LONGEST_ATTRIBUTE) / value.length();
        String quote = random.nextInt(8) == 0 ? "" : "\"";
        return "<" + pick(TAGS, random) + " title=\"" + value.repeat(times) + quote + ">";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] input, Random random) {
        byte[] flipped = input.clone();
        for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] encoded(byte[] input, Random random) {
        return new String(input, StandardCharsets.UTF_8).getBytes(pick(CHARSETS, random));
    }

    private static byte[] repeated(byte[] piece, Random random) {
        int times = random.nextInt(10) == 0 ? random.nextInt(MANY) : random.nextInt(200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    /// `input` up to `from`, what is put in, `input` from `on`.
    private static byte[] joined(byte[] input, int from, byte[] inserted, int on) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, from);
        out.writeBytes(inserted);
        out.write(input, on, input.length - on);
        return out.toByteArray();
    }

    private static byte[] part(byte[] input, int from, int to) {
        return Arrays.copyOfRange(input, from, to);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
