package daily8.enrich.quotes;

import daily8.base.text.Span;
import daily8.model.Named;
import daily8.model.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Text → who says what in it, in reading order.
///
/// In: an article's text and the names in it. English word order; Arabic words of saying are known
/// where they stand beside quotation marks. Thread-safe; keeps no state.
public final class Quotes {
    private Quotes() {}

    public static List<Quotation> of(String text, List<Named> names) {
        String spaced = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        List<Speech> direct = new DirectQuotes(spaced).speeches();
        Set<Speech> quoted = Set.copyOf(direct);
        List<Speech> all = new ArrayList<>(direct);
        all.addAll(new ReportedSpeech(spaced).besides(direct));
        all.sort(Comparator.comparingInt(speech -> speech.span().start()));
        Speakers speakers = new Speakers(spaced, names);
        List<Quotation> quotations = new ArrayList<>();
        for (Speech speech : all) {
            String speaker = speakers.speaker(speech.attribution());
            quotations.add(quotation(text, speech, speaker, quoted.contains(speech)));
        }
        return List.copyOf(quotations);
    }

    private static Quotation quotation(String text, Speech speech, String speaker, boolean direct) {
        Span span = speech.span();
        Optional<Attribution> said = speech.attribution();
        String cue = said.map(attribution -> attribution.cue().in(text)).orElse("");
        return new Quotation(speaker, cue, span.in(text), direct, span.start(), span.end());
    }
}
