package daily8.lab;

import daily8.extract.Extractor;
import daily8.model.SourceText.PageFetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// What taking the article out of a page costs of a core, from bytes to clean HTML, beside jsoup's
/// parse alone, Readability4J, and, where a folder with its modules is given, readability.js in
/// Node: the same pages, in turns.
final class ExtractSpeed implements Experiment {
    private static final String OURS = "Daily8";
    private static final String PARSE = "jsoup's parse";
    private static final String JAVA_RIVAL = "Readability4J";
    private static final URI ADDRESS = URI.create("https://news.example/articles/page.html");

    @Override
    public String word() {
        return "extract-speed";
    }

    @Override
    public String purpose() {
        return "articles taken out of pages a second: --data DIR --pages 400 --rounds 7 --node DIR";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<byte[]> pages = pages(options.folder("data"), options.number("pages", 400));
        Extractor extractor = new Extractor();
        SideBySide sides = new SideBySide();
        sides.add(PARSE, ExtractSpeed::parse);
        sides.add(OURS, page -> extractor.extract(new PageFetched(ADDRESS, page, "")));
        sides.add(JAVA_RIVAL, ExtractSpeed::readability4j);
        sides.measure(pages, options.number("rounds", 7));
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        System.out.printf("%d pages, %.1f MB%n", pages.size(), megabytes);
        for (String name : sides.names()) {
            print(name, pages.size(), sides.seconds(name), sides.seconds(PARSE));
        }
        boolean fast =
                sides.ratio(OURS, PARSE) <= Double.parseDouble(options.text("most", "2.5"))
                        && sides.ratio(JAVA_RIVAL, OURS) >= 3;
        if (options.isGiven("node")) {
            double seconds = new NodeReadability(options.folder("node")).seconds(pages);
            print("readability.js", pages.size(), seconds, sides.seconds(PARSE));
            fast &= seconds / sides.seconds(OURS) >= 10;
        }
        return fast;
    }

    private static void print(String name, int pages, double seconds, double parse) {
        System.out.printf(
                "%-15s %8.1f pages/s of a core   %6.2f x the time of jsoup's parse%n",
                name, pages / seconds, seconds / parse);
    }

    private static void parse(byte[] page) throws IOException {
        Jsoup.parse(new ByteArrayInputStream(page), null, ADDRESS.toString());
    }

    private static void readability4j(byte[] page) {
        try {
            new Readability4J(ADDRESS.toString(), new String(page, StandardCharsets.UTF_8)).parse();
        } catch (RuntimeException e) {
            // a page that it does not read; the time counts
        }
    }

    /// So many of a folder's pages (`*.html`, `*.html.gz`), evenly out of all.
    private static List<byte[]> pages(Path folder, int most) throws IOException {
        List<Path> files = PackedFile.in(folder, ".html");
        List<byte[]> pages = new ArrayList<>();
        int wanted = Math.min(most, files.size());
        for (int i = 0; i < wanted; i++) {
            pages.add(PackedFile.read(files.get((int) ((long) i * files.size() / wanted))));
        }
        return pages;
    }
}
