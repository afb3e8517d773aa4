package daily8.lab;

import daily8.base.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A document of the GUM corpus in CoNLL-U: its name (`news_clock`), its text as articles have it,
/// where people see its sentences, and the summaries that come with it.
record GumDocument(
        String name, String title, String text, List<Span> sentences, List<String> summaries) {
    private static final String SENTENCE = "# text = ";
    private static final String TITLE = "# meta::title = ";
    private static final String SUMMARY = "# meta::summary";

    String genre() {
        return name.substring(0, name.indexOf('_'));
    }

    static List<GumDocument> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .map(GumDocument::read)
                    .toList();
        }
    }

    private static GumDocument read(Path file) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<String> summaries = new ArrayList<>();
        String title = "";
        boolean paragraph = true;
        for (String line : lines(file)) {
            if (line.startsWith(TITLE)) {
                title = line.substring(TITLE.length()).strip();
            } else if (line.startsWith(SUMMARY)) {
                summaries.add(line.substring(line.indexOf(") ") + 2).strip());
            } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                paragraph = true;
            } else if (line.startsWith(SENTENCE)) {
                String sentence = line.substring(SENTENCE.length()).strip();
                text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ");
                paragraph = false;
                sentences.add(new Span(text.length(), text.length() + sentence.length()));
                text.append(sentence);
            }
        }
        String name = file.getFileName().toString().replace("GUM_", "").replace(".conllu", "");
        return new GumDocument(name, title, text.toString(), sentences, summaries);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
