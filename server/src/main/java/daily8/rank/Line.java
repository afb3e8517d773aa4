package daily8.rank;

import daily8.model.ArticleId;
import daily8.rank.Candidate.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The sentence that an edition quotes below a headline, and whose it is; empty where no article of
/// the story may be quoted.
record Line(String text, ArticleId quoted) {
    /// Shorter ones say nothing beside a headline, longer ones are no line.
    private static final int SHORTEST = 40;

    private static final int LONGEST = 280;

    /// A key point of the lead, else of the next article that has a fit one: the first, since key
    /// points stand in reading order and news begins with what matters.
    static Line of(Candidate candidate, Told lead) {
        List<Told> others = candidate.told().stream().filter(told -> !told.equals(lead)).toList();
        return Stream.concat(Stream.of(lead), others.stream())
                .flatMap(told -> fit(told, lead.headline()).stream())
                .findFirst()
                .orElseGet(() -> new Line("", lead.article()));
    }

    private static Optional<Line> fit(Told told, String headline) {
        return told.keyPoints().stream()
                .filter(point -> point.length() >= SHORTEST && point.length() <= LONGEST)
                .filter(point -> !repeats(point, headline))
                .findFirst()
                .map(point -> new Line(point, told.article()));
    }

    private static boolean repeats(String point, String headline) {
        return point.toLowerCase(Locale.ROOT).startsWith(headline.toLowerCase(Locale.ROOT));
    }
}
