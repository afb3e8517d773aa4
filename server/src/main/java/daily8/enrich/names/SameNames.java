package daily8.enrich.names;

import daily8.enrich.names.Line.Piece;
import daily8.model.Named.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One article, one meaning: a name is of the same kind wherever it stands, a family name is the
/// person's whose full name the article gives, and a word in capitals is the name it is elsewhere.
final class SameNames {
    /// A line of results tells more than a guess in a sentence.
    private static final int SURE = 3;

    private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private SameNames(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (Character.isLowerCase(line.word(i).codePointAt(0))) {
                    small.add(line.word(i));
                }
            }
            for (Piece piece : line.names()) {
                String name = line.text(piece).toLowerCase(Locale.ROOT);
                votes.computeIfAbsent(name, n -> new EnumMap<>(Kind.class))
                        .merge(piece.kind(), line.isSure(piece) ? SURE : 1, Integer::sum);
                if (piece.kind() == Kind.PER && piece.length() > 1) {
                    families.add(line.lower(piece.to() - 1));
                }
            }
        }
    }

    static void apply(List<Line> lines) {
        SameNames names = new SameNames(lines);
        lines.forEach(names::unite);
        lines.forEach(names::find);
    }

    private void unite(Line line) {
        for (Piece piece : line.names()) {
            String name = line.text(piece).toLowerCase(Locale.ROOT);
            Kind kind = kind(name, piece.kind());
            if (kind != piece.kind() && !line.isSure(piece)) {
                line.name(piece.from(), piece.to(), kind);
            }
        }
    }

    /// Single words that the model passed over and found elsewhere.
    private void find(Line line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.lower(i);
            boolean free = line.label(i) == Label.NONE && line.isCapitalised(i);
            boolean known = votes.containsKey(word) || families.contains(word);
            boolean shortName =
                    word.length() < 3 && !line.word(i).equals(word.toUpperCase(Locale.ROOT));
            if (free && known && !shortName && !small.contains(word)) {
                line.name(i, i + 1, kind(word, Kind.PER));
            }
        }
    }

    private Kind kind(String name, Kind fallback) {
        if (families.contains(name) && !KnownPlaces.isPlace(name)) {
            return Kind.PER;
        }
        Map<Kind, Integer> counts = votes.getOrDefault(name, Map.of());
        Kind best = fallback;
        for (Kind kind : counts.keySet()) {
            best = counts.get(kind) > counts.getOrDefault(best, 0) ? kind : best;
        }
        return best;
    }
}
