package daily8.enrich;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.base.text.Token;
import daily8.base.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// A text read once, for all who look for something in it. `language` is a BCP 47 primary tag or
/// empty.
public record ReadText(
        String title,
        String text,
        String language,
        List<Token> titleTokens,
        List<Sentence> sentences) {
    public ReadText {
        titleTokens = List.copyOf(titleTokens);
        sentences = List.copyOf(sentences);
    }

    public static ReadText of(String title, String text, String language) {
        return new ReadText(title, text, language, Tokens.of(title), sentences(text));
    }

    /// The tokens of all sentences, in order.
    public List<Token> tokens() {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static List<Sentence> sentences(String text) {
        List<Span> paragraphs = Sentences.paragraphs(text);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span span : Sentences.of(text)) {
            while (span.start() >= paragraphs.get(paragraph).end()) {
                paragraph++;
            }
            sentences.add(new Sentence(paragraph, span, Tokens.of(text, span)));
        }
        return sentences;
    }
}
