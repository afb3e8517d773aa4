package daily8.enrich.names;

import daily8.base.text.Token;
import daily8.base.text.Tokens;
import daily8.model.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence and the labels of its tokens.
record Labelled(List<Token> tokens, List<Label> labels) {
    Labelled {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
    }

    /// The text cut by our own tokenizer; a token is of the name that its first character is in.
    static Labelled of(String text, List<Named> names) {
        List<Token> tokens = Tokens.of(text);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int before = i == 0 ? -1 : tokens.get(i - 1).start();
            labels.add(label(tokens.get(i), before, names));
        }
        return new Labelled(tokens, labels);
    }

    /// `before`: where the token before begins.
    private static Label label(Token token, int before, List<Named> names) {
        for (Named name : names) {
            if (name.start() <= token.start() && token.start() < name.end()) {
                return Label.of(name.kind(), before < name.start());
            }
        }
        return Label.NONE;
    }

    /// The tokens in capitals, as headlines are.
    List<Token> shouted() {
        return tokens.stream()
                .map(t -> new Token(t.text().toUpperCase(Locale.ROOT), t.start(), t.end()))
                .toList();
    }
}
