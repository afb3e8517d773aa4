package daily8.enrich.quotes;

import java.util.Set;

/// English words by which the parts of a clause are told apart, in lower case.
final class ClauseWords {
    /// Words between a subject and its word of saying.
    static final Set<String> ASIDES =
            words(
                    """
                    also then later now once still even just again first only earlier recently
                    has have had would will could did does do is was were be been being
                    reportedly quickly flatly previously publicly
                    """);

    /// Words that end the subject behind its word of saying: `said Reyes in Lund`.
    static final Set<String> ENDS =
            words(
                    """
                    in on at during after before while when as to from by with without about over
                    through via following adding referring speaking that last this earlier
                    yesterday today tonight monday tuesday wednesday thursday friday saturday sunday
                    because since if but and who whose where citing describing calling
                    """);

    /// Words that begin what is no subject: `In Lund, Reyes said`.
    static final Set<String> ADJUNCTS =
            words(
                    """
                    in on at during after before while when as to from by with without about over
                    through via following for since despite amid until though although if because
                    asked speaking citing according under of unlike like but and yet so instead
                    however meanwhile still moreover
                    """);

    /// Words that begin a reported statement without `that`.
    static final Set<String> STARTS =
            words(
                    """
                    he she it they we i you there this these those the a an his her its their our
                    my no some many most all both more at nobody everyone
                    """);

    private ClauseWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
