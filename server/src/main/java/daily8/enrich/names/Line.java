package daily8.enrich.names;

import daily8.base.text.Token;
import daily8.model.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A line and the labels of its tokens, which rules change.
final class Line {
    private final List<Token> tokens;
    private final Label[] labels;
    private final Set<Integer> sure = new HashSet<>();

    /// Tokens of a name: `from` to before `to`.
    record Piece(int from, int to, Named.Kind kind) {
        int length() {
            return to - from;
        }
    }

    Line(List<Token> tokens, Label[] labels) {
        this.tokens = List.copyOf(tokens);
        this.labels = labels.clone();
    }

    List<Token> tokens() {
        return tokens;
    }

    Label label(int i) {
        return labels[i];
    }

    /// A name that began before goes on with this token.
    boolean goesOn(int i) {
        return i < labels.length && labels[i].isRest();
    }

    int size() {
        return labels.length;
    }

    String word(int i) {
        return i >= 0 && i < labels.length ? tokens.get(i).text() : "";
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < labels.length && tokens.get(i).isCapitalised();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < labels.length && tokens.get(i).isNumber();
    }

    List<Piece> names() {
        List<Piece> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Label.NONE) {
                int end = i + 1;
                while (end < labels.length && labels[end].isRest()) {
                    end++;
                }
                names.add(new Piece(i, end, labels[i].kind()));
                i = end - 1;
            }
        }
        return names;
    }

    /// Makes the tokens a name; what remains of a name that reached into them stays one.
    void name(int from, int to, Named.Kind kind) {
        clear(from, to);
        for (int i = from; i < to; i++) {
            labels[i] = Label.of(kind, i == from);
        }
    }

    /// Makes the tokens a name because the line's form says so.
    void surely(int from, int to, Named.Kind kind) {
        name(from, to, kind);
        sure.add(from);
    }

    boolean isSure(Piece piece) {
        return sure.contains(piece.from());
    }

    void clear(int from, int to) {
        if (goesOn(to)) {
            labels[to] = Label.of(labels[to].kind(), true);
        }
        for (int i = from; i < to; i++) {
            labels[i] = Label.NONE;
        }
    }

    String text(Piece piece) {
        StringBuilder text = new StringBuilder();
        for (int i = piece.from(); i < piece.to(); i++) {
            text.append(i == piece.from() ? "" : " ").append(word(i));
        }
        return text.toString();
    }
}
