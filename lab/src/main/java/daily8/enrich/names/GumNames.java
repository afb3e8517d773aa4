package daily8.enrich.names;

import daily8.model.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the names of GUM (CoNLL-U with entities; annotations CC BY 4.0, texts as its licence file
/// says). GUM marks whole phrases, nouns and pronouns too: a name is the run of proper nouns around
/// the head of a phrase, without titles.
final class GumNames {
    private record Word(String form, String tag, int head, int start, int end, String misc) {}

    private record Phrase(String type, int from, int to) {}

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([a-z]+)-[^()]*|(\\d+)?\\)");
    private static final Demonyms DEMONYMS = new Demonyms();
    private static final Set<String> TITLES =
            Set.of(
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr.",
                    "president",
                    "prime",
                    "minister",
                    "senator",
                    "sen.",
                    "professor",
                    "prof.",
                    "sir",
                    "king",
                    "queen",
                    "prince",
                    "general",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "judge",
                    "justice",
                    "governor",
                    "gov.",
                    "rep.",
                    "mayor",
                    "captain",
                    "chairman",
                    "chancellor",
                    "director",
                    "princess",
                    "lord",
                    "lady",
                    "lt.",
                    "colonel");
    private static final Set<String> LINKS = Set.of("of", "and", "the", "for", "&", "in", "de");

    private GumNames() {}

    /// One list a document.
    static List<List<Labelled>> documents(Path folder) throws IOException {
        List<List<Labelled>> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                documents.add(document(Files.readAllLines(file)));
            }
        }
        return documents;
    }

    private static List<Labelled> document(List<String> lines) {
        List<Labelled> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String text = "";
        int at = 0;
        for (String line : lines) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
                at = 0;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length >= 10 && cells[0].chars().allMatch(Character::isDigit)) {
                int start = Math.max(text.indexOf(cells[1], at), at);
                at = Math.min(text.length(), start + cells[1].length());
                words.add(
                        new Word(
                                cells[1],
                                cells[4],
                                Integer.parseInt(cells[6]) - 1,
                                start,
                                at,
                                cells[9]));
            }
            if (line.isBlank() && !words.isEmpty()) {
                sentences.add(Labelled.of(text, names(text, words)));
                words = new ArrayList<>();
            }
        }
        return sentences;
    }

    private static List<Named> names(String text, List<Word> words) {
        boolean[] taken = new boolean[words.size()];
        List<Named> names = new ArrayList<>();
        List<Phrase> phrases = phrases(words);
        phrases.sort(Comparator.comparingInt(phrase -> phrase.from() - phrase.to()));
        for (Phrase phrase : phrases) {
            int head = head(words, phrase);
            if (!isProper(words.get(head)) || phrase.type().equals("time")) {
                continue;
            }
            Named.Kind kind = kind(phrase.type());
            int from = head;
            while (from > phrase.from() && isProper(words.get(from - 1))) {
                from--;
            }
            while (from < head && TITLES.contains(lower(words.get(from)))) {
                from++;
            }
            int to = end(words, phrase, head, kind);
            boolean free = true;
            for (int i = from; i < to; i++) {
                free &= !taken[i];
            }
            if (free && !TITLES.contains(lower(words.get(from)))) {
                add(names, text, kind, words.get(from).start(), words.get(to - 1).end());
                Arrays.fill(taken, from, to, true);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!taken[i]
                    && DEMONYMS.words().contains(lower(word))
                    && Character.isUpperCase(word.form().charAt(0))) {
                add(names, text, Named.Kind.MISC, word.start(), word.end());
            }
        }
        return names;
    }

    private static int end(List<Word> words, Phrase phrase, int head, Named.Kind kind) {
        int to = head + 1;
        while (to < phrase.to()) {
            boolean proper = isProper(words.get(to));
            boolean number = words.get(to).tag().equals("CD") && kind == Named.Kind.MISC;
            int next = to + 1;
            while (next < phrase.to() && LINKS.contains(lower(words.get(next)))) {
                next++;
            }
            boolean linked =
                    kind != Named.Kind.PER
                            && LINKS.contains(lower(words.get(to)))
                            && !lower(words.get(to)).equals("in")
                            && next < phrase.to()
                            && isProper(words.get(next));
            if (!proper && !number && !linked) {
                break;
            }
            to = linked ? next + 1 : to + 1;
        }
        return to;
    }

    private static void add(List<Named> names, String text, Named.Kind kind, int start, int end) {
        names.add(new Named(text.substring(start, end), kind, start, end));
    }

    private static Named.Kind kind(String type) {
        return switch (type) {
            case "person" -> Named.Kind.PER;
            case "place" -> Named.Kind.LOC;
            case "organization" -> Named.Kind.ORG;
            default -> Named.Kind.MISC;
        };
    }

    private static boolean isProper(Word word) {
        return word.tag().startsWith("NNP") && Character.isLetterOrDigit(word.form().charAt(0));
    }

    /// The word of the phrase whose head lies outside.
    private static int head(List<Word> words, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            int head = words.get(i).head();
            if (head < phrase.from() || head >= phrase.to()) {
                return i;
            }
        }
        return phrase.from();
    }

    private static List<Phrase> phrases(List<Word> words) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, Deque<Phrase>> open = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String last = "";
            Matcher brackets = BRACKET.matcher(entity(words.get(i).misc()));
            while (brackets.find()) {
                if (brackets.group(1) != null) {
                    last = brackets.group(1);
                    open.computeIfAbsent(last, id -> new ArrayDeque<>())
                            .push(new Phrase(brackets.group(2), i, i));
                    continue;
                }
                String id = brackets.group(3) == null ? last : brackets.group(3);
                Deque<Phrase> begun = open.get(id);
                if (begun != null && !begun.isEmpty()) {
                    Phrase phrase = begun.pop();
                    phrases.add(new Phrase(phrase.type(), phrase.from(), i + 1));
                }
            }
        }
        return phrases;
    }

    private static String entity(String misc) {
        for (String field : misc.split("[|]", -1)) {
            if (field.startsWith("Entity=")) {
                return field.substring("Entity=".length());
            }
        }
        return "";
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
