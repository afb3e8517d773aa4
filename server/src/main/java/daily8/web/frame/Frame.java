package daily8.web.frame;

import daily8.html.HtmlText;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Role;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.model.Viewer;
import daily8.reading.KeyPlace;
import daily8.reading.StoryCard;
import daily8.reading.TagPage;
import daily8.reading.Visitor;
import daily8.web.guard.DeviceName;
import daily8.web.guard.Looks;
import daily8.web.words.Messages;
import daily8.web.words.RelativeTime;
import daily8.web.words.TextDirection;
import daily8.web.words.UiLanguage;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands around the content of a page, and what templates write it with: words, times,
/// addresses. One for each answer.
///
/// `path` is the request's, without the language's prefix; `query` begins with `?` or is empty;
/// `viewer` is who asks; `csrf` gives the token of forms, and its cookie: only to pages that ask
/// for it.
public record Frame(
        Messages words,
        RelativeTime times,
        Instant now,
        String nonce,
        String path,
        String query,
        Viewer viewer,
        Supplier<String> csrf,
        Visitor visitor,
        Looks looks,
        List<Section> sections,
        SiteParts parts) {
    public Frame {
        sections = List.copyOf(sections);
    }

    Frame at(Instant moment) {
        return new Frame(
                words, times, moment, nonce, path, query, viewer, csrf, visitor, looks, sections,
                parts);
    }

    public UiLanguage language() {
        return words.language();
    }

    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String n(String key, long n, Object... more) {
        return words.count(key, n, more);
    }

    public String number(long n) {
        return words.number(n);
    }

    /// A value as messages and classes are named by it: `TAKEN_BACK` → `taken_back`.
    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String section(Section section) {
        return words.text("section." + section.word());
    }

    /// Whether the visitor may change sources, feeds and stories for all.
    public boolean mayChange() {
        return viewer.is(Role.EDITOR);
    }

    /// Answers and mentions that the viewer has not seen yet.
    public int unseen() {
        return viewer.account().map(parts.comments()::unseen).orElse(0);
    }

    /// True on the page with this address (and on its later pages).
    public boolean isAt(String local) {
        return path.equals(local);
    }

    /// `A`, `A and B`, `A, B and C`.
    public String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String firsts = String.join(t("article.comma"), names.subList(0, names.size() - 1));
        return t("article.and", firsts, names.getLast());
    }

    public String ago(Instant then) {
        return times.of(then, now);
    }

    public String exact(Instant then) {
        return times.exact(then);
    }

    public String until(Instant then) {
        return times.until(then, now);
    }

    public String today() {
        return times.today(now);
    }

    /// `Monday, 23 November 2026`.
    public String day(LocalDate date) {
        return times.day(date);
    }

    /// A day and time, short: `23 November, 06:00`.
    public String stamp(Instant at) {
        return times.stamp(at);
    }

    /// How far along a line that runs in the direction of reading: `37.5%`.
    public String along(double share) {
        double place = direction(language().code()).equals("rtl") ? 1 - share : share;
        // Points at the ends stay whole.
        return String.format(Locale.ROOT, "%.1f%%", 2 + 96 * place);
    }

    /// Where the bar of a day stands among `all`, ten units each, in the direction of reading.
    public int column(int day, int all) {
        return 1 + 10 * (language() == UiLanguage.AR ? all - 1 - day : day);
    }

    /// What the graph of a hashtag shows, in words.
    public String graph(TagPage page) {
        String busiest =
                page.busiest()
                        .map(day -> t("tag.busiest", day(day.date()), number(day.articles())))
                        .orElse("");
        return n("tag.graph", page.daysWithSome(), number(page.days().size())) + " " + busiest;
    }

    /// How much earlier or later than an article another is: `3 hours earlier`.
    public String apart(Instant other, Instant article) {
        return times.apart(other, article);
    }

    /// The time of day: `06:00`.
    public String clock(Instant at) {
        return times.clock(at);
    }

    /// Why a story is among the eight, in words.
    public String why(StoryCard story) {
        return story.reasons().stream()
                .map(reason -> why(reason, story))
                .collect(Collectors.joining(t("why.comma")));
    }

    private String why(Edition.Reason reason, StoryCard story) {
        String key = "why." + reason.kind().name().toLowerCase(Locale.ROOT);
        return switch (reason.kind()) {
            case ONLY_OF_SECTION -> t(key, section(story.lead().section()));
            case HOURS_AGO -> reason.amount() == 0 ? t("why.now") : n(key, reason.amount());
            case PUBLISHERS, GROWING, NEW_SINCE -> n(key, reason.amount());
        };
    }

    public boolean isReplay() {
        return parts.clock().isReplay();
    }

    /// An address in the visitor's language: `/feeds` → `/en/feeds`.
    public String url(String local) {
        return language().prefix() + local;
    }

    public String url(ArticleId id) {
        return url("/article/" + id);
    }

    public String url(SourceId id) {
        return url("/source/" + id);
    }

    public String url(Section section) {
        return url("/section/" + section.word());
    }

    public String url(StoryId id) {
        return url("/story/" + id);
    }

    public String url(LocalDate edition) {
        return url("/daily/" + edition);
    }

    public String tag(String name) {
        return url(tagPath(name));
    }

    public static String tagPath(String name) {
        return "/tag/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The feed of a hashtag, without the language's prefix.
    public String tagFeed(String name) {
        return tagPath(name) + "/feed.rss";
    }

    /// Where a story in a list leads: to its page, or to the one article that it has.
    public String url(StoryCard story) {
        return story.isSeveral() ? url(story.id()) : url(story.lead().id());
    }

    /// An article's own address: under the language that it is written in.
    public String canonical(Article article) {
        return own(article.language()) + "/article/" + article.id();
    }

    public String canonical(Story story) {
        return own(story.language()) + "/story/" + story.id();
    }

    private static String own(String language) {
        return (language.equals(UiLanguage.AR.code()) ? UiLanguage.AR : UiLanguage.EN).prefix();
    }

    /// The same page in the other language.
    public String elsewhere() {
        return language().other().prefix() + path + query;
    }

    /// This page itself, to come back to.
    public String here() {
        return url(path) + query;
    }

    public String absolute(String address) {
        return parts.settings().absolute(address);
    }

    public String asset(String name) {
        return parts.files().address(name);
    }

    public String picture(URI picture, int width) {
        return parts.pictures().address(picture, width);
    }

    /// Publishers' HTML, clean, its pictures led through this site; the places of its key points
    /// are marked, and the one that a quotation led to.
    public String html(String clean, List<KeyPlace> places) {
        List<HtmlText.Mark> marks = new ArrayList<>();
        places.forEach(place -> marks.add(place.mark()));
        quoted().ifPresent(quoted -> marks.add(quoted.mark()));
        return parts.pictures().html(clean, marks);
    }

    /// `?since=…` where the visitor has read the story before: opening it now makes it read again.
    public String since(@Nullable StoryId story) {
        return Optional.ofNullable(story)
                .flatMap(visitor.read()::at)
                .map(then -> "?since=" + then)
                .orElse("");
    }

    /// The place that the visitor came for.
    public Optional<QuotedPlace> quoted() {
        return QuotedPlace.of(query);
    }

    /// A country's name, by its ISO 3166 code.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.of(language().code()));
    }

    /// What a browser is called, by what it calls itself.
    public String device(String agent) {
        String name = DeviceName.of(agent);
        return name.isEmpty() ? t("account.device.unknown") : name;
    }

    public String direction(String language) {
        return TextDirection.of(language);
    }

    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String token() {
        return csrf.get();
    }
}
