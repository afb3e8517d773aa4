package daily8.extract;

import daily8.model.StatedTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// The dates that a page shows, each with what speaks for it: its element, its words, how near the
/// headline it stands.
///
/// Comments, teasers and the site's frame have dates of their own; those count only when there is
/// no other.
final class ShownDates {
    /// How a date is shown, best first.
    private enum Form {
        TIME,
        NAMED,
        LINE,
        PROSE
    }

    private record Candidate(
            StatedTime time,
            Form form,
            int place,
            boolean published,
            boolean changed,
            boolean elsewhere) {}

    private static final WordLists WORDS = WordLists.load("dates.txt");
    private static final Set<String> PUBLISHED = WORDS.section("published");
    private static final Set<String> CHANGED = WORDS.section("changed");

    /// Longer texts are not the line of a date.
    private static final int MAX_LINE = 120;

    /// `27 June 2026 - ` before the first words of a text.
    private static final int DATELINE = 20;

    /// `1.2.26` is the shortest date.
    private static final int LEAST_LETTERS = 6;

    /// A line has few letters beside its date: a weekday, a label, a name.
    private static final int MAX_LETTERS = 40;

    /// Characters of text between a headline and its date line (kicker above; standfirst, byline
    /// below).
    private static final int BEFORE_HEADLINE = 200;

    private static final int AFTER_HEADLINE = 600;

    /// Real pages show up to 200.
    private static final int MOST = 300;

    private static final Elsewhere ELSEWHERE =
            new Elsewhere(
                    Set.of("nav", "aside", "blockquote"),
                    List.of("comment", "related", "teaser", "sidebar", "kommentar"),
                    List.of("comment", "sidebar"));

    /// An element, and how many characters of text stand before it.
    private record Place(Element element, int at) {}

    private final Function<String, Optional<StatedTime>> reader;
    private final List<Place> places = new ArrayList<>();
    private @Nullable List<Candidate> all;
    private int chars;
    private int headline = -1;

    private ShownDates(Function<String, Optional<StatedTime>> reader) {
        this.reader = reader;
    }

    /// `reader` finds a believable date in a text.
    static ShownDates in(Element body, Function<String, Optional<StatedTime>> reader) {
        ShownDates shown = new ShownDates(reader);
        body.filter((node, _) -> shown.look(node));
        return shown;
    }

    /// The date in the lines around the headline.
    Optional<StatedTime> nearHeadline() {
        return candidates(places.stream().filter(this::isNear).toList()).stream()
                .filter(candidate -> !candidate.elsewhere() && candidate.form() != Form.PROSE)
                .min(
                        Comparator.comparing(Candidate::changed)
                                .thenComparing(candidate -> !candidate.published())
                                .thenComparingInt(this::distance))
                .map(Candidate::time);
    }

    /// A date with a word before it that says "published".
    Optional<StatedTime> labelled() {
        return best(candidate -> !candidate.elsewhere() && candidate.published());
    }

    Optional<StatedTime> any() {
        return best(candidate -> !candidate.elsewhere()).or(() -> best(Candidate::elsewhere));
    }

    private Optional<StatedTime> best(Predicate<Candidate> among) {
        return all().stream()
                .filter(among)
                .min(
                        Comparator.comparing(Candidate::changed)
                                .thenComparing(candidate -> !candidate.published())
                                .thenComparing(Candidate::form)
                                .thenComparingInt(Candidate::place))
                .map(Candidate::time);
    }

    /// All of the page, read when first asked for.
    private List<Candidate> all() {
        List<Candidate> known = all;
        if (known == null) {
            known = candidates(places);
            all = known;
        }
        return known;
    }

    private List<Candidate> candidates(List<Place> among) {
        List<Candidate> found = new ArrayList<>();
        for (Place place : among) {
            form(place.element()).flatMap(form -> read(place, form)).ifPresent(found::add);
            if (found.size() > MOST) {
                break;
            }
        }
        return found;
    }

    private boolean isNear(Place place) {
        int distance = place.at() - headline;
        return headline >= 0 && distance >= -BEFORE_HEADLINE && distance <= AFTER_HEADLINE;
    }

    private int distance(Candidate candidate) {
        return Math.abs(candidate.place() - headline);
    }

    private FilterResult look(Node node) {
        if (node instanceof TextNode text) {
            chars += strippedLength(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.neverHoldsText(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (headline < 0 && element.normalName().equals("h1") && element.hasText()) {
                headline = chars;
            }
            places.add(new Place(element, chars));
        }
        return FilterResult.CONTINUE;
    }

    private static int strippedLength(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }

    private Optional<Form> form(Element element) {
        String name = element.normalName();
        if (name.equals("time") || element.hasAttr("datetime")) {
            return Optional.of(Form.TIME);
        }
        if (isNamed(element)) {
            return Optional.of(Form.NAMED);
        }
        String own = showsDigit(element) ? element.ownText() : "";
        if (own.length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        if (own.length() > MAX_LINE) { // a paragraph: only the dateline that it opens with
            return Character.isDigit(own.charAt(0)) ? Optional.of(Form.PROSE) : Optional.empty();
        }
        long letters = own.chars().filter(Character::isLetter).count();
        return Optional.of(letters <= MAX_LETTERS ? Form.LINE : Form.PROSE);
    }

    private Optional<Candidate> read(Place place, Form form) {
        Element element = place.element();
        boolean whole = form == Form.TIME || form == Form.NAMED;
        String line = whole ? PlainText.line(element, MAX_LINE) : opening(element.ownText());
        Optional<StatedTime> found = whole ? attribute(element) : Optional.empty();
        return found.or(() -> line.isEmpty() ? Optional.empty() : reader.apply(line))
                .map(time -> candidate(time, place, form, line));
    }

    private static Candidate candidate(StatedTime time, Place place, Form form, String line) {
        Element element = place.element();
        Element parent = element.parent();
        String around = parent == null ? "" : parent.ownText();
        String words = ClassHints.lower(around.length() <= MAX_LINE ? around + " " + line : line);
        Element part = ELSEWHERE.around(element);
        return new Candidate(
                time,
                form,
                place.at(),
                PUBLISHED.stream().anyMatch(words::contains),
                CHANGED.stream().anyMatch(words::contains),
                part != null && part.selectFirst("h1") == null);
    }

    private static String opening(String text) {
        return text.length() <= MAX_LINE ? text : text.substring(0, DATELINE);
    }

    private Optional<StatedTime> attribute(Element element) {
        for (String name : List.of("datetime", "content", "title")) {
            Optional<StatedTime> time = reader.apply(element.attr(name));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Element element) {
        return element.attributesSize() > 0 && (says(element.className()) || says(element.id()));
    }

    private static boolean says(String names) {
        return names.length() <= MAX_LINE && ClassHints.sayDate(names);
    }

    private static boolean showsDigit(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && hasDigit(text.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
