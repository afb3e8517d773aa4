package daily8.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The Daily 8 of a language and day, best first. Unchanged once made, except by takedown.
public record Edition(String language, LocalDate date, Instant madeAt, List<Entry> entries) {
    /// How many stories there are on a good day.
    public static final int STORIES = 8;

    /// The languages that editions are made in: those of the pages.
    public static final List<String> LANGUAGES = List.of("en", "ar");

    /// A story as the edition shows it. `lead` is the article whose headline stands, `line` a
    /// sentence of the article `quoted`; `publishers` are all that cover it, `texts` how many
    /// independent texts they have.
    public record Entry(
            StoryId story,
            ArticleId lead,
            String headline,
            String line,
            ArticleId quoted,
            List<SourceId> publishers,
            int texts,
            List<Reason> reasons) {
        public Entry {
            publishers = List.copyOf(publishers);
            reasons = List.copyOf(reasons);
        }
    }

    /// Why a story stands where it does; `amount` is the number that the reason names.
    public record Reason(Kind kind, long amount) {
        public enum Kind {
            /// independent publishers that cover it
            PUBLISHERS,
            /// articles that came in the last six hours before the edition
            GROWING,
            /// hours since its newest article
            HOURS_AGO,
            /// articles new since it stood in an earlier edition
            NEW_SINCE,
            /// nothing else of its section is among the eight
            ONLY_OF_SECTION
        }
    }

    public Edition {
        entries = List.copyOf(entries);
    }
}
