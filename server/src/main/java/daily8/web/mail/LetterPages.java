package daily8.web.mail;

import daily8.mail.LetterPress;
import daily8.mail.Occasion;
import daily8.mail.SignInLinks;
import daily8.reading.FrontPage;
import daily8.reading.FrontPages;
import daily8.reading.StoryCard;
import daily8.reading.WrapUp;
import daily8.reading.WrapUps;
import daily8.web.frame.LetterBody;
import daily8.web.frame.LetterBody.Button;
import daily8.web.frame.LetterBody.Item;
import daily8.web.frame.LetterBody.Quote;
import daily8.web.frame.PageRenderer;
import daily8.web.guard.WebSettings;
import daily8.web.words.Messages;
import daily8.web.words.RelativeTime;
import daily8.web.words.UiLanguage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The words of letters, from the same messages as the pages. Every link begins with the configured
/// base address, whatever a request said (S18). Thread-safe.
public final class LetterPages implements LetterPress {
    private static final int LONGEST_SUBJECT = 200;

    private final PageRenderer renderer;
    private final WebSettings settings;
    private final FrontPages fronts;
    private final WrapUps wrapUps;

    public LetterPages(
            PageRenderer renderer, WebSettings settings, FrontPages fronts, WrapUps wrapUps) {
        this.renderer = renderer;
        this.settings = settings;
        this.fronts = fronts;
        this.wrapUps = wrapUps;
    }

    @Override
    public String absolute(String path) {
        return settings.absolute(path);
    }

    @Override
    public Optional<Printed> print(String code, Occasion occasion, String leave) {
        UiLanguage language = UiLanguage.ofPath("/" + code);
        Messages words = renderer.words(language);
        Optional<Button> leaving =
                leave.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Button(words.text("letter.leave"), absolute(leave)));
        return body(words, occasion, leaving)
                .map(body ->
                        new Printed(
                                inOneLine(body.title()),
                                body.plain(),
                                new String(renderer.letter(body), StandardCharsets.UTF_8)));
    }

    private Optional<LetterBody> body(Messages words, Occasion occasion, Optional<Button> leave) {
        return switch (occasion) {
            case Occasion.SignIn(String link) ->
                    Optional.of(
                            brief(
                                    words,
                                    words.text("letter.signIn.title"),
                                    words.count(
                                            "letter.signIn.text", SignInLinks.GOOD_FOR.toMinutes()),
                                    new Button(words.text("letter.signIn.button"), absolute(link)),
                                    words.text("letter.notYou"),
                                    leave));
            case Occasion.Confirm(String link) ->
                    Optional.of(
                            brief(
                                    words,
                                    words.text("letter.confirm.title"),
                                    words.text("letter.confirm.text"),
                                    new Button(words.text("letter.confirm.button"), absolute(link)),
                                    words.text("letter.notYou"),
                                    leave));
            case Occasion.Invited(String by, String link) ->
                    Optional.of(
                            brief(
                                    words,
                                    by.isEmpty()
                                            ? words.text("letter.invited.title")
                                            : words.text("letter.invited.by", by),
                                    words.text("letter.invited.text"),
                                    new Button(words.text("letter.invited.button"), absolute(link)),
                                    words.text("letter.invited.why"),
                                    leave));
            case Occasion.Told told -> Optional.of(told(words, told, leave));
            case Occasion.WrapUp(var date) ->
                    fronts.of(words.language().code(), date)
                            .filter(page -> page.edition().isPresent())
                            .map(page -> wrapUp(words, page, leave));
        };
    }

    private static LetterBody brief(
            Messages words,
            String title,
            String text,
            Button button,
            String why,
            Optional<Button> leave) {
        return new LetterBody(
                words.language(),
                title,
                List.of(text),
                List.of(),
                Optional.of(button),
                List.of(why),
                leave);
    }

    private LetterBody told(Messages words, Occasion.Told told, Optional<Button> leave) {
        String key = told.reply() ? "letter.replied" : "letter.mentioned";
        return new LetterBody(
                words.language(),
                words.text(key + ".title", told.by()),
                List.of(words.text(key + ".text", told.by(), told.about()), told.words()),
                List.of(),
                Optional.of(new Button(words.text("letter.told.button"), absolute(told.link()))),
                List.of(words.text("letter.told.why")),
                leave);
    }

    private LetterBody wrapUp(Messages words, FrontPage page, Optional<Button> leave) {
        WrapUp wrapUp = wrapUps.of(page);
        UiLanguage language = words.language();
        List<Item> items = page.eight().stream().map(card -> item(language, card, wrapUp)).toList();
        var date = page.edition().orElseThrow().date();
        String day = new RelativeTime(words, settings.zone()).day(date);
        return new LetterBody(
                language,
                words.text("letter.wrapUp.title", day),
                List.of(words.count("letter.wrapUp.text", wrapUp.minutes())),
                items,
                Optional.of(
                        new Button(
                                words.text("letter.wrapUp.button"),
                                absolute(language.prefix() + "/daily/" + date))),
                List.of(words.text("letter.wrapUp.why")),
                leave);
    }

    private Item item(UiLanguage language, StoryCard card, WrapUp wrapUp) {
        String path = card.isSeveral() ? "/story/" + card.id() : "/article/" + card.lead().id();
        return new Item(
                card.headline(),
                absolute(language.prefix() + path),
                card.lead().language(),
                wrapUp.lines(card).stream()
                        .map(line ->
                                new Quote(line.text(), line.publisher().name(), line.language()))
                        .toList());
    }

    /// A subject is one line; what would end it becomes a space.
    private static String inOneLine(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\x85\\u2028\\u2029 ]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT / 2)) + "…";
    }
}
