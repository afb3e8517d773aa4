package daily8.enrich.hashtags;

import daily8.base.text.Token;
import daily8.base.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A sentence of the GUM corpus (CoNLL-U), in our tokens with the classes that annotators gave.
record GumSentence(List<Token> tokens, List<WordClass> classes) {
    private static final String TEXT = "# text = ";

    /// The documents of a folder, in the order of their names.
    static List<List<GumSentence>> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .map(GumSentence::read)
                    .toList();
        }
    }

    private static List<GumSentence> read(Path file) {
        try {
            List<GumSentence> sentences = new ArrayList<>();
            String text = "";
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(TEXT)) {
                    text = line.substring(TEXT.length());
                } else if (line.isEmpty() && !rows.isEmpty()) {
                    sentences.add(of(text, rows));
                    rows.clear();
                } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                    String[] cells = line.split("\t", -1);
                    if (cells[0].chars().allMatch(Character::isDigit)) {
                        rows.add(cells);
                    }
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new IllegalStateException(file + " can't be read", e);
        }
    }

    /// GUM cuts words finer than we do: ours has the class of the last of its parts, but of the
    /// first where an apostrophe joins them.
    private static GumSentence of(String text, List<String[]> rows) {
        List<Token> tokens = Tokens.of(text);
        List<WordClass> classes = new ArrayList<>();
        int row = 0;
        int at = 0;
        for (Token token : tokens) {
            WordClass found = WordClass.OTHER;
            while (row < rows.size()) {
                int start = text.indexOf(rows.get(row)[1], at);
                if (start >= token.end()) {
                    break;
                }
                WordClass part = WordClass.ofPenn(rows.get(row)[4]);
                boolean joined = token.text().indexOf('\'') >= 0 || token.text().indexOf('’') >= 0;
                if (start <= token.start() || !joined) {
                    found = part;
                }
                at = start + rows.get(row)[1].length();
                row++;
            }
            classes.add(found);
        }
        return new GumSentence(tokens, classes);
    }
}
