package daily8.group;

/// The numbers of grouping, each set by the labelled sets (docs/evaluation/stories.md); run it
/// again before changing one.
final class GroupSettings {
    /// Articles and occurrences that are assumed before the first: their effect is gone after some
    /// thousand.
    static final double PRIOR_ARTICLES = 300;

    static final double PRIOR_ARTICLES_WITH_TERM = 0.5;

    /// Characters of the text that are read: an event is told in its first paragraphs.
    static final int TEXT_CHARACTERS = 1_500;

    /// How often a word of the title counts.
    static final int TITLE_COUNTS = 2;

    /// Evidence above which articles are one story.
    static final double JOIN = -0.2;

    /// Stories as close as this to a new article are looked at again with it.
    static final double NEAR = -2;

    /// The stories around an article that make a crowd, and those that are kept: one may prove to
    /// be its own, others become one or leave the window.
    static final int CROWD = 8;

    static final int NEIGHBOURS = 16;

    /// It is crowded around an article where such a mean evidence speaks for those stories.
    static final double CROWDED = -2;

    /// Where a time is unknown, nothing says that the articles are of one week.
    static final double UNTIMED = -0.4;

    /// Two articles that name the same day of the week, and two that name different ones.
    static final double SAME_WEEKDAY = 0.5;

    static final double OTHER_WEEKDAY = -1;

    /// By words alone, Arabic texts of one event share fewer: most words have many forms.
    static final double ARABIC = 0.9;

    /// Most articles whose stories are made anew at once; larger stories only grow and merge.
    static final int REGROUPED = 48;

    /// Articles of a large story that a new one is compared with, spread over its life.
    static final int COMPARED = 24;

    /// The candidates of an article, and the terms that find them.
    static final int CANDIDATES = 48;

    /// Of the candidates' stories, as many are compared with more than their best article.
    static final int NEAR_STORIES = 8;

    static final int SEARCHED_TERMS = 24;

    private GroupSettings() {}
}
