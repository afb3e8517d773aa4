package daily8.enrich.quotes;

import daily8.base.text.Span;
import daily8.base.text.Token;
import daily8.base.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Text → what stands in it as someone's own words, with who says so.
///
/// A stretch between quotation marks is speech where it makes a sentence or a clause of its own, or
/// is long; a few quoted words within the reporter's sentence and titles of works are not. Short
/// stretches around one attribution (`"…," she said. "…"`) are one. Constants set on the training
/// part of PolNeAR (docs/evaluation/understanding.md).
final class DirectQuotes {
    /// In fewer words, quoted words are a title or a phrase unless a word of saying stands by.
    private static final int FEW_WORDS = 4;

    /// As many words are speech wherever they stand, but for titles.
    private static final int MANY_WORDS = 10;

    /// Tokens of an attribution between two parts of one speech.
    private static final int MOST_BETWEEN = 60;

    private final QuotedText text;
    private final Attributions attributions;

    DirectQuotes(String text) {
        this.text = new QuotedText(text);
        this.attributions = new Attributions(this.text);
    }

    List<Speech> speeches() {
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < text.count(); i++) {
            Optional<Speech> speech = speech(i);
            if (speech.isEmpty()) {
                continue;
            }
            add(speech.get(), i, speeches);
        }
        return speeches;
    }

    private void add(Speech speech, int i, List<Speech> speeches) {
        if (speeches.isEmpty()) {
            speeches.add(speech);
            return;
        }
        Speech last = speeches.getLast();
        boolean reopened = last.open() && speech.line() == last.line() + 1 && text.startsLine(i);
        boolean together = speech.line() == last.line() && isOneAttribution(last, i);
        if (reopened || (together && !isMostOfBoth(last, speech))) {
            speeches.set(speeches.size() - 1, joined(last, speech));
        } else {
            speeches.add(together ? saidAs(last, speech) : speech);
        }
    }

    private static Speech saidAs(Speech last, Speech speech) {
        return speech.attribution().isPresent()
                ? speech
                : new Speech(speech.span(), speech.line(), last.attribution(), speech.open());
    }

    private Optional<Speech> speech(int i) {
        Quoted stretch = text.stretch(i);
        Optional<Attribution> behind = attributions.behind(i);
        Optional<Attribution> before = attributions.before(i);
        if (!isSpeech(i, behind.isPresent(), before.isPresent())) {
            return mixed(i);
        }
        Optional<Attribution> said = behind.isPresent() ? behind : before;
        return Optional.of(new Speech(stretch.span(), stretch.line(), said, !stretch.closed()));
    }

    private boolean isSpeech(int i, boolean saidBehind, boolean saidBefore) {
        String content = text.content(i);
        long words = Tokens.of(content).stream().filter(token -> token.isWord()).count();
        if (words == 0) {
            return false;
        }
        boolean title = text.isTitle(i);
        if (words >= MANY_WORDS && !title) {
            return true;
        }
        boolean said = saidBefore && (!title || isSaidAtOnce(i));
        if (saidBehind) {
            return said || text.startsSentence(i) || (words >= FEW_WORDS && !title);
        }
        boolean enough = words >= FEW_WORDS;
        return switch (text.lastBefore(i)) {
            case ':' -> true;
            case ',' -> said || (enough && Character.isUpperCase(content.codePointAt(0)));
            default ->
                    text.startsSentence(i)
                            ? isSentence(i) && (enough || goesOn(i))
                            : saidBefore && isSaidAtOnce(i) && isFirstSaid(i);
        };
    }

    /// A sentence of its own.
    private boolean isSentence(int i) {
        return text.endsLikeSpeech(i) && !text.isHeading(i);
    }

    /// `"It is not late," she said. "Not yet."`
    private boolean goesOn(int i) {
        return i > 0
                && text.stretch(i - 1).line() == text.stretch(i).line()
                && attributions.behind(i - 1).isPresent()
                && text.sentencesIn(text.gapBefore(i)).size() == 1;
    }

    /// `Reyes said "…"`, `Reyes said, "…"`.
    private boolean isSaidAtOnce(int i) {
        List<Token> words =
                Tokens.of(text.in(text.gapBefore(i))).stream().filter(Token::isWord).toList();
        return !words.isEmpty() && SpeechVerbs.quotes(words.getLast().text());
    }

    /// Whether the word of saying before the stretch does not belong to the one before it.
    private boolean isFirstSaid(int i) {
        return i == 0 || attributions.behind(i - 1).isEmpty();
    }

    /// Speech that goes on in the reporter's words up to its attribution: `"It is late" for that,
    /// said Reyes`.
    private Optional<Speech> mixed(int i) {
        Quoted stretch = text.stretch(i);
        List<Span> behind = text.sentencesIn(text.gapBehind(i));
        if (behind.isEmpty() || !text.startsSentence(i) || text.endsLikeSpeech(i)) {
            return Optional.empty();
        }
        OptionalInt end = text.clause(behind.getFirst()).closing();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Clause said = text.clause(new Span(end.getAsInt(), behind.getFirst().end()));
        Span span = new Span(stretch.start(), end.getAsInt());
        return Optional.of(new Speech(span, stretch.line(), said.behind(), false));
    }

    /// A part that is more than half of both and their attribution is a speech of its own.
    private static boolean isMostOfBoth(Speech last, Speech speech) {
        int all = speech.span().end() - last.span().start();
        return 2 * Math.max(last.span().length(), speech.span().length()) > all;
    }

    /// Whether nothing but the attribution of both stands between a speech and the next stretch.
    private boolean isOneAttribution(Speech last, int i) {
        Span gap = text.gapBefore(i);
        if (text.stretch(i - 1).end() != last.span().end()) {
            return false;
        }
        int sentences = text.sentencesIn(gap).size();
        Optional<Attribution> behind = attributions.behind(i - 1);
        if (sentences != 1 || behind.isEmpty()) {
            return sentences == 0;
        }
        Optional<Attribution> before = attributions.before(i);
        boolean sameCue = before.isEmpty() || before.get().cue().equals(behind.get().cue());
        return sameCue
                && attributions.behind(i).isEmpty()
                && Tokens.of(text.in(gap)).size() <= MOST_BETWEEN;
    }

    private static Speech joined(Speech first, Speech second) {
        return new Speech(
                new Span(first.span().start(), second.span().end()),
                second.line(),
                first.attribution().isPresent() ? first.attribution() : second.attribution(),
                second.open());
    }
}
