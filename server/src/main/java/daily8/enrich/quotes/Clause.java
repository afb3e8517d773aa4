package daily8.enrich.quotes;

import daily8.base.text.Span;
import daily8.base.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// The part of a sentence beside a quotation, in which the speaker is looked for: before it (`In
/// Lund, Ana Reyes, 42, said,`) or behind it (`, said Ana Reyes, the mayor`).
///
/// English word order, by word lists, without a parser.
record Clause(List<Token> tokens) {
    /// Words between which a subject and its verb are found in news sentences; longer ones are
    /// other clauses.
    private static final int REACH = 28;

    /// Tokens of an attribution at the end of a sentence.
    private static final int CLOSING = 12;

    /// Words of a subject that is not followed by a word of saying.
    private static final int SHORT = 8;

    Clause {
        tokens = List.copyOf(tokens);
    }

    /// A statement in the reporter's words, and who made it.
    record Report(Span content, Attribution said) {}

    /// `Reyes said that the dam would hold`, `The dam will hold, said Reyes`.
    Optional<Report> report() {
        Optional<Report> closed = closedReport();
        if (closed.isPresent()) {
            return closed;
        }
        for (int i = 1; i + 2 < tokens.size() && i < REACH; i++) {
            if (reports(i)) {
                int from = is(i + 1, "that") ? i + 2 : i + 1;
                Span content = new Span(tokens.get(from).start(), contentEnd());
                return subject(i).map(who -> new Report(content, who));
            }
        }
        return Optional.empty();
    }

    private Optional<Report> closedReport() {
        OptionalInt comma = closing();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < comma.orElse(0)) {
            at++;
        }
        boolean inverted = at + 2 < tokens.size() && isCue(at + 1);
        boolean named = inverted && tokens.get(at + 2).isCapitalised();
        if (at < SHORT || tokens.size() - at > CLOSING || (inverted && !named)) {
            return Optional.empty();
        }
        Span content = new Span(tokens.getFirst().start(), comma.orElse(0));
        return new Clause(tokens.subList(at, tokens.size()))
                .behind()
                .map(who -> new Report(content, who));
    }

    /// A word of reporting with its subject before it and a clause behind it.
    private boolean reports(int i) {
        String word = tokens.get(i).text();
        boolean verb = SpeechVerbs.reports(word) && !isParticiple(i) && !isNoun(i);
        return verb && !tokens.get(i).isCapitalised() && startsClause(i + 1);
    }

    /// Behind a word of reporting.
    private boolean startsClause(int i) {
        boolean bare = SpeechVerbs.reportsBare(tokens.get(i - 1).text());
        boolean named = tokens.get(i).isCapitalised() && !ClauseWords.ENDS.contains(lower(i));
        return is(i, "that") || (bare && (ClauseWords.STARTS.contains(lower(i)) || named));
    }

    private Optional<Attribution> subject(int cue) {
        int end = withoutAsides(0, cue);
        int head = head(0, end);
        boolean none = head < 0 || head >= end || isAdjunct(head) || is(end - 1, "to");
        return none ? Optional.empty() : attribution(head, phraseEnd(head, end), cue, cue + 1);
    }

    /// Without the stop.
    private int contentEnd() {
        Token last = tokens.getLast();
        return last.isWord() ? last.end() : last.start();
    }

    /// Behind a quotation: `said Reyes`, `Reyes said`, `according to Reyes`.
    Optional<Attribution> behind() {
        int from = skipMarks(0);
        int limit = Math.min(tokens.size(), from + REACH);
        if (is(from, "according") && is(from + 1, "to")) {
            return attribution(from + 2, nounPhraseEnd(from + 2), from, from + 2);
        }
        for (int i = from; i < limit; i++) {
            if (!isCue(i) || isParticiple(i)) {
                continue;
            }
            int subjectEnd = withoutAsides(from, i);
            if (subjectEnd > from) {
                int head = head(from, subjectEnd);
                return head < 0
                        ? Optional.empty()
                        : attribution(head, phraseEnd(head, subjectEnd), i, i + 1);
            }
            return attribution(i + 1, nounPhraseEnd(i + 1), i, i + 1);
        }
        return Optional.empty();
    }

    /// Before a quotation: `Reyes said,`, `Reyes told reporters on Monday:`, `According to Reyes,`.
    Optional<Attribution> before() {
        int end = tokens.size();
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (is(i, "according") && is(i + 1, "to")) {
                return attribution(i + 2, nounPhraseEnd(i + 2), i, i + 2);
            }
            if (!isCue(i)) {
                continue;
            }
            if (isParticiple(i)) {
                Span said = cue(i);
                Optional<Attribution> earlier = new Clause(tokens.subList(0, i)).before();
                int head = firstChunk(0, i);
                int from = Math.max(head, 0);
                return earlier.isPresent()
                        ? earlier.map(main -> new Attribution(main.subject(), said))
                        : attribution(from, head < 0 ? from : shortEnd(head, i), i, i + 1);
            }
            int subjectEnd = withoutAsides(0, i);
            int head = head(0, subjectEnd);
            return attribution(
                    Math.max(head, 0), head < 0 ? 0 : phraseEnd(head, subjectEnd), i, i + 1);
        }
        return Optional.empty();
    }

    /// Before a quotation behind a colon, where no word of saying stands: `Reyes, the mayor:`.
    Optional<Attribution> label() {
        int colon = tokens.size() - 1;
        for (int i = 0; i + 1 < colon; i++) {
            if (is(i, "from") && tokens.get(i + 1).isCapitalised()) {
                return attribution(i + 1, shortEnd(i + 1, colon), colon, colon + 1);
            }
        }
        int head = firstChunk(0, colon);
        return head < 0
                ? Optional.empty()
                : attribution(head, shortEnd(head, colon), colon, colon + 1);
    }

    /// A name by itself behind a dash: `— Ana Reyes`.
    Optional<Attribution> signature() {
        boolean dash = tokens.size() > 1 && "―—–-".contains(tokens.get(0).text());
        boolean named = dash && tokens.get(1).isCapitalised() && tokens.size() <= SHORT + 1;
        int dot = named && tokens.getLast().text().equals(".") ? 1 : 0;
        return named ? attribution(1, tokens.size() - dot, 0, 1) : Optional.empty();
    }

    /// Where the attribution that ends the clause begins, at its comma: `… by March, said Reyes`.
    OptionalInt closing() {
        for (int i = 1; i < tokens.size(); i++) {
            Clause rest = new Clause(tokens.subList(i, tokens.size()));
            if (tokens.get(i).text().equals(",") && rest.startsWithCue()) {
                return OptionalInt.of(tokens.get(i).start());
            }
        }
        return OptionalInt.empty();
    }

    /// `قال الوزير` behind a quotation needs no comma.
    boolean startsInArabic() {
        return SpeechVerbs.isArabic(tokens.getFirst().text());
    }

    private boolean startsWithCue() {
        boolean inverted = tokens.size() > 1 && isCue(1) && !isParticiple(1);
        return inverted
                || (tokens.size() > 2 && tokens.size() <= SHORT && isCue(2) && !isParticiple(2));
    }

    /// Nothing but subject and word of saying: `Reyes said.`
    boolean isAttributionOnly() {
        boolean closed = tokens.getLast().text().equals(".");
        return closed && tokens.size() <= SHORT && tokens.size() > 2 && isCue(tokens.size() - 2);
    }

    private boolean isCue(int i) {
        String word = tokens.get(i).text();
        if (isBack(i)) {
            return true;
        }
        if (!SpeechVerbs.quotes(word) || isNoun(i)) {
            return false;
        }
        boolean name = tokens.get(i).isCapitalised() && i + 1 < tokens.size();
        return !name || !SpeechVerbs.quotes(tokens.get(i + 1).text());
    }

    /// `shot back`, `fired back`.
    private boolean isBack(int i) {
        return is(i + 1, "back")
                && (is(i, "shot") || is(i, "fired") || is(i, "hit") || is(i, "fought"));
    }

    private boolean isParticiple(int i) {
        return lower(i).endsWith("ing");
    }

    /// The end of a subject that a verb which we do not know follows: its name, or a few words.
    private int shortEnd(int head, int limit) {
        int i = head;
        int lastName = -1;
        while (i < limit && i < head + SHORT && !isComma(i)) {
            if (tokens.get(i).isCapitalised()) {
                lastName = i;
            } else if (lastName >= 0
                    && i > lastName
                    && tokens.get(i).isWord()
                    && !is(i, "of")
                    && !is(i, "the")) {
                break;
            }
            i++;
        }
        return lastName >= 0 ? lastName + 1 : Math.max(i, Math.min(head + 1, limit));
    }

    private Span cue(int i) {
        return new Span(tokens.get(i).start(), tokens.get(i).end());
    }

    /// `the report`, `his claim`: a word of saying that is a thing here.
    private boolean isNoun(int i) {
        if (i == 0) {
            return false;
        }
        String before = lower(i - 1);
        return before.equals("the")
                || before.equals("a")
                || before.equals("an")
                || before.equals("this")
                || before.equals("his")
                || before.equals("her")
                || before.equals("their")
                || before.equals("its")
                || before.equals("'s")
                || before.equals("’s")
                || before.equals("of");
    }

    /// Where the subject begins in the words from `from` to `to`: behind the last comma, or, where
    /// the words end in a comma, before what stands between commas. -1 where there is none.
    private int head(int from, int to) {
        if (to <= from) {
            return -1;
        }
        boolean aside = isComma(to - 1);
        int start = chunkStart(from, to - (aside ? 1 : 0));
        if (!aside && (start == from || !isAdjunct(start))) {
            return skipConjunctions(start, to);
        }
        int first = firstChunk(from, start);
        return first >= 0 ? first : skipConjunctions(start, to);
    }

    private int chunkStart(int from, int end) {
        int start = end;
        while (start > from && !isComma(start - 1)) {
            start--;
        }
        return start;
    }

    /// The first stretch between commas that can be a subject; a single word behind an adjunct
    /// belongs to it: `In Lund, Sweden,`.
    private int firstChunk(int from, int before) {
        int fallback = -1;
        boolean behindAdjunct = false;
        int at = from;
        while (at < before) {
            int end = at;
            while (end < before && !isComma(end)) {
                end++;
            }
            if (end > at && !isAdjunct(at)) {
                if (!behindAdjunct || end > at + 1) {
                    return at;
                }
                fallback = fallback < 0 ? at : fallback;
            }
            behindAdjunct = end > at && (isAdjunct(at) || behindAdjunct);
            at = end + 1;
        }
        return fallback;
    }

    private int skipConjunctions(int start, int to) {
        int at = start;
        while (at < to && (is(at, "and") || is(at, "but") || is(at, "yet"))) {
            at++;
        }
        return at < to ? at : -1;
    }

    /// The end of the phrase that begins at `head`: at a comma or an end of the clause.
    private int phraseEnd(int head, int limit) {
        int i = head;
        while (i < limit && !isComma(i) && !(i > head && is(i, "who"))) {
            i++;
        }
        return Math.max(i, Math.min(head + 1, limit));
    }

    private int nounPhraseEnd(int from) {
        int i = from;
        while (i < tokens.size() && i < from + REACH && !isEnd(i, from)) {
            i++;
        }
        return i;
    }

    private boolean isEnd(int i, int from) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            boolean abbreviation = token.text().equals(".") && i > from && i + 1 < tokens.size();
            boolean possessive = token.text().length() == 2;
            return !abbreviation && !possessive;
        }
        return ClauseWords.ENDS.contains(lower(i));
    }

    private int withoutAsides(int from, int to) {
        int end = to;
        while (end > from && (ClauseWords.ASIDES.contains(lower(end - 1)) || isAdverb(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isAdverb(int i) {
        return lower(i).endsWith("ly") && !tokens.get(i).isCapitalised();
    }

    private boolean isAdjunct(int i) {
        return ClauseWords.ADJUNCTS.contains(lower(i)) || (i == 0 && isParticiple(i));
    }

    private boolean isComma(int i) {
        String mark = tokens.get(i).text();
        return mark.equals(",")
                || mark.equals("—")
                || mark.equals("–")
                || mark.equals("--")
                || mark.equals("(")
                || mark.equals(")");
    }

    private int skipMarks(int from) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).isWord()) {
            i++;
        }
        return i;
    }

    private boolean is(int i, String word) {
        return i < tokens.size() && lower(i).equals(word);
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private Optional<Attribution> attribution(int from, int to, int cue, int cueEnd) {
        Span said = new Span(tokens.get(cue).start(), tokens.get(cueEnd - 1).end());
        Span subject =
                to > from
                        ? new Span(tokens.get(from).start(), tokens.get(to - 1).end())
                        : new Span(said.start(), said.start());
        return Optional.of(new Attribution(subject, said));
    }
}
