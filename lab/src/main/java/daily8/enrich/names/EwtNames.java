package daily8.enrich.names;

import daily8.model.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the names of the English Web Treebank by Universal NER (`dev.iob2`, `test.iob2`; CC BY-SA
/// 4.0). It tells people, places and organisations; words for peoples become MISC by our list.
final class EwtNames {
    private static final Demonyms DEMONYMS = new Demonyms();

    private EwtNames() {}

    /// One list a document.
    static List<List<Labelled>> documents(Path file) throws IOException {
        List<List<Labelled>> documents = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc")) {
                documents.add(new ArrayList<>());
            } else if (!line.isBlank()) {
                sentence.add(line);
            } else if (!sentence.isEmpty()) {
                documents.getLast().add(labelled(sentence));
                sentence = new ArrayList<>();
            }
        }
        return documents;
    }

    private static Labelled labelled(List<String> lines) {
        String text = "";
        List<Named> names = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            }
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || cells.length < 3) {
                continue;
            }
            int start = text.indexOf(cells[1], at);
            if (start < 0) {
                continue;
            }
            at = start + cells[1].length();
            add(names, text, cells[2], start, at);
        }
        return Labelled.of(text, names);
    }

    private static void add(List<Named> names, String text, String tag, int start, int end) {
        String word = text.substring(start, end);
        if (tag.startsWith("I-") && !names.isEmpty()) {
            Named open = names.removeLast();
            names.add(new Named(text.substring(open.start(), end), open.kind(), open.start(), end));
        } else if (tag.startsWith("B-") && !tag.endsWith("OTH")) {
            names.add(new Named(word, Named.Kind.valueOf(tag.substring(2)), start, end));
        } else if (DEMONYMS.words().contains(word.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(word.charAt(0))) {
            names.add(new Named(word, Named.Kind.MISC, start, end));
        }
    }
}
