package daily8.web.admin;

import daily8.account.Registration;
import daily8.account.RegistrationDoor;
import daily8.account.SecretCode;
import daily8.mail.InvitationMail;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.People;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;

/// Who has an account and what they may do; invitations; who may register.
public final class AdminPeopleRoutes implements Routes {
    private static final int PAGE = 100;
    private static final int LONGEST = 60;
    private static final String DIGEST = "[0-9a-f]{64}";

    private final People people;
    private final Registration registration;
    private final InvitationMail mail;
    private final PageRenderer renderer;
    private final WebSettings settings;

    public AdminPeopleRoutes(
            People people, Registration registration, InvitationMail mail, PageRenderer renderer) {
        this.people = people;
        this.registration = registration;
        this.mail = mail;
        this.renderer = renderer;
        this.settings = renderer.settings();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        AdminPlace admins = new AdminPlace(renderer);
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/admin/people";
            routes.get(place, admins.only(ctx -> show(ctx, language, "", "")));
            routes.post(place, ctx -> change(ctx, language));
            routes.post(place + "/registration", ctx -> door(ctx, language));
            routes.post(place + "/invitation", ctx -> invite(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language, String link, String said) {
        String typed = ctx.queryParam("q");
        String beginning = typed == null || typed.length() > LONGEST ? "" : typed.strip();
        String after = ctx.queryParam("after");
        List<Account> found =
                people.accounts()
                        .list(
                                beginning,
                                Optional.ofNullable(after).flatMap(AccountName::parse),
                                PAGE + 1);
        List<Account> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(shown.getLast().name().text()) : Optional.empty();
        renderer.show(
                ctx,
                language,
                "adminPeople.jte",
                new AdminPeople(
                        shown,
                        beginning,
                        next,
                        registration.door().mode(),
                        people.invitations().all(PAGE),
                        link,
                        said));
    }

    private void change(Context ctx, UiLanguage language) {
        Account account =
                AccountId.parse(OwnMarkRoutes.sent(ctx, "id"))
                        .flatMap(people.accounts()::find)
                        .orElseThrow(NotFoundResponse::new);
        AccountId id = account.id();
        boolean done =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "role" -> setRole(ctx, id);
                    case "suspend" -> {
                        boolean suspended = people.accounts().setState(id, Account.State.SUSPENDED);
                        if (suspended) {
                            people.sessions().endAll(id, Optional.empty());
                        }
                        yield suspended;
                    }
                    case "activate" -> people.accounts().setState(id, Account.State.ACTIVE);
                    case "sign-out" -> {
                        people.sessions().endAll(id, Optional.empty());
                        yield true;
                    }
                    case "delete" -> people.accounts().remove(id);
                    default -> throw new BadRequestResponse();
                };
        show(ctx, language, "", done ? "done" : "last");
    }

    /// A new role begins with a new session.
    private boolean setRole(Context ctx, AccountId id) {
        Role role = role(ctx);
        boolean changed = people.accounts().setRole(id, role);
        if (changed) {
            people.sessions().endAll(id, Optional.empty());
            if (renderer.viewer(ctx).account().filter(id::equals).isPresent()) {
                renderer.viewers().signIn(ctx, id);
            }
        }
        return changed;
    }

    private static Role role(Context ctx) {
        String word = OwnMarkRoutes.sent(ctx, "role");
        for (Role role : Role.values()) {
            if (role.name().equals(word)) {
                return role;
            }
        }
        throw new BadRequestResponse();
    }

    private void door(Context ctx, UiLanguage language) {
        registration
                .door()
                .set(
                        RegistrationDoor.Mode.of(OwnMarkRoutes.sent(ctx, "mode"))
                                .orElseThrow(BadRequestResponse::new));
        show(ctx, language, "", "done");
    }

    private void invite(Context ctx, UiLanguage language) {
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "make" -> make(ctx, language);
            case "withdraw" -> {
                String id = OwnMarkRoutes.sent(ctx, "id");
                if (!id.matches(DIGEST) || !people.invitations().withdraw(id)) {
                    throw new NotFoundResponse();
                }
                show(ctx, language, "", "done");
            }
            default -> throw new BadRequestResponse();
        }
    }

    /// Whoever is named by a mail address gets the link there too.
    private void make(Context ctx, UiLanguage language) {
        String note = OwnMarkRoutes.sent(ctx, "note");
        SecretCode code = registration.invite(renderer.viewer(ctx), role(ctx), note);
        String path = language.prefix() + "/account/register?invitation=" + code.text();
        String by =
                renderer.viewer(ctx)
                        .account()
                        .flatMap(people.accounts()::find)
                        .map(account -> account.name().text())
                        .orElse("");
        boolean sent =
                MailAddress.parse(note)
                        .filter(to -> mail.send(to, by, path, language.code()))
                        .isPresent();
        show(ctx, language, settings.absolute(path), sent ? "mailed" : "");
    }
}
