package daily8.enrich.quotes;

import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.base.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text → what people are reported to have said, without their words: `Reyes said that the dam
/// would hold`, `The dam will hold, Reyes said`. A sentence at a time; sentences that direct speech
/// reaches into are left to it.
final class ReportedSpeech {
    private final String text;

    ReportedSpeech(String text) {
        this.text = text;
    }

    /// `direct`: the speech that has been found already, in order.
    List<Speech> besides(List<Speech> direct) {
        List<Speech> reported = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            boolean free =
                    direct.stream()
                            .noneMatch(speech ->
                                    speech.span().start() < sentence.end()
                                            && sentence.start() < speech.span().end());
            if (free) {
                in(sentence).ifPresent(reported::add);
            }
        }
        return reported;
    }

    private Optional<Speech> in(Span sentence) {
        Clause clause = new Clause(Tokens.of(text, sentence));
        Optional<Clause.Report> report = clause.report();
        return report.map(
                found -> new Speech(found.content(), 0, Optional.of(found.said()), false));
    }
}
