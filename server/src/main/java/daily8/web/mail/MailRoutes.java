package daily8.web.mail;

import daily8.mail.OwnMail;
import daily8.model.Account;
import daily8.model.MailAddress;
import daily8.store.MailWishes.MailWish;
import daily8.store.Sessions.Live;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import daily8.web.mail.MailPage.Said;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// One's own address and wishes for mail, and the links in mails that end them or confirm it.
public final class MailRoutes implements Routes {
    private final OwnMail own;
    private final WebSettings settings;
    private final PageRenderer renderer;

    public MailRoutes(OwnMail own, WebSettings settings, PageRenderer renderer) {
        this.own = own;
        this.settings = settings;
        this.renderer = renderer;
    }

    /// A link in a mail that does one thing: `kind` names it, `done` once it is.
    public record LinkPage(String kind, boolean done) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/account/mail";
            String confirm = language.prefix() + "/account/confirm/{code}";
            String leave = language.prefix() + "/mail/leave/{token}";
            routes.get(place, ctx -> own(ctx, language));
            routes.post(place, ctx -> change(ctx, language));
            routes.get(confirm, ctx -> show(ctx, language, "confirm", false));
            routes.post(confirm, ctx -> confirm(ctx, language));
            routes.get(leave, ctx -> askLeave(ctx, language));
            routes.post(leave, ctx -> leave(ctx, language));
        }
    }

    private void own(Context ctx, UiLanguage language) {
        Optional<Live> live = renderer.viewers().session(ctx);
        if (live.isEmpty()) {
            ctx.redirect(language.prefix() + "/account/sign-in?next=" + ctx.path());
            return;
        }
        show(ctx, language, live.get().account(), Said.NOTHING);
    }

    private void show(Context ctx, UiLanguage language, Account account, Said said) {
        MailPage page =
                new MailPage(
                        own.isOn(),
                        account.mail().filter(mail -> account.mailConfirmed()),
                        own.unconfirmed(account),
                        own.wishes(account.id(), language.code(), settings.zone()),
                        said);
        ctx.status(said.isTrouble() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        renderer.show(ctx, language, "mail.jte", page);
    }

    private void change(Context ctx, UiLanguage language) {
        Optional<Live> live = renderer.viewers().session(ctx);
        if (live.isEmpty()) {
            ctx.redirect(language.prefix() + "/account/sign-in", HttpStatus.SEE_OTHER);
            return;
        }
        Account account = live.get().account();
        Said said =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "address" -> address(ctx, language, account);
                    case "forget" -> {
                        own.forget(account);
                        yield Said.FORGOTTEN;
                    }
                    case "wishes" -> {
                        own.wish(wish(ctx, account));
                        yield Said.KEPT;
                    }
                    default -> throw new BadRequestResponse();
                };
        Account now =
                said == Said.FORGOTTEN
                        ? renderer.viewers().renewed(ctx).map(Live::account).orElse(account)
                        : account;
        show(ctx, language, now, said);
    }

    private Said address(Context ctx, UiLanguage language, Account account) {
        Optional<MailAddress> mail = MailAddress.parse(OwnMarkRoutes.sent(ctx, "mail"));
        if (mail.isEmpty()) {
            return Said.NO_ADDRESS;
        }
        boolean sent =
                own.ask(account, mail.get(), renderer.viewers().network(ctx), language.code());
        return sent ? Said.SENT : Said.NOT_SENT;
    }

    private MailWish wish(Context ctx, Account account) {
        MailWish old = own.wishes(account.id(), "en", settings.zone());
        String zone = OwnMarkRoutes.sent(ctx, "zone");
        String language = OwnMarkRoutes.sent(ctx, "language");
        if (!MailPage.isKnown(zone) || !(language.equals("en") || language.equals("ar"))) {
            throw new BadRequestResponse();
        }
        try {
            return new MailWish(
                    account.id(),
                    language,
                    !OwnMarkRoutes.sent(ctx, "wrap-up").isEmpty(),
                    LocalTime.parse(OwnMarkRoutes.sent(ctx, "at")),
                    ZoneId.of(zone),
                    !OwnMarkRoutes.sent(ctx, "replies").isEmpty(),
                    !OwnMarkRoutes.sent(ctx, "mentions").isEmpty(),
                    old.servedDay());
        } catch (DateTimeException e) {
            throw new BadRequestResponse();
        }
    }

    private void show(Context ctx, UiLanguage language, String kind, boolean done) {
        renderer.show(ctx, language, "mailLink.jte", new LinkPage(kind, done));
    }

    private void confirm(Context ctx, UiLanguage language) {
        String word =
                switch (own.confirm(ctx.pathParam("code"))) {
                    case DONE -> "confirm";
                    case OLD -> "old";
                    case TAKEN -> "taken";
                };
        boolean done = word.equals("confirm");
        ctx.status(done ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, language, word, true);
    }

    private void askLeave(Context ctx, UiLanguage language) {
        boolean good = own.read(ctx.pathParam("token")).isPresent();
        show(ctx, language, good ? "leave" : "old", !good);
    }

    /// Pressed on the page, or sent by a mail program in one click (RFC 8058): the link proves
    /// itself.
    private void leave(Context ctx, UiLanguage language) {
        boolean good = own.leave(ctx.pathParam("token")).isPresent();
        ctx.status(good ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        show(ctx, language, good ? "leave" : "old", true);
    }
}
