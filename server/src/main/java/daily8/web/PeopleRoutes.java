package daily8.web;

import daily8.account.AccountSettings;
import daily8.account.OpenSessions;
import daily8.account.OwnAccount;
import daily8.account.Passwords;
import daily8.account.Registration;
import daily8.account.RegistrationDoor;
import daily8.account.SignIn;
import daily8.base.time.SiteClock;
import daily8.mail.InvitationMail;
import daily8.openid.OpenIdDesk;
import daily8.reading.AdminPages;
import daily8.reading.BackupDesk;
import daily8.reading.FeedsPages;
import daily8.reading.MyFeeds;
import daily8.reading.ReaderOpml;
import daily8.store.Store;
import daily8.web.account.AccountRoutes;
import daily8.web.account.DoorRoutes;
import daily8.web.account.OpenIdRoutes;
import daily8.web.admin.AdminPeopleRoutes;
import daily8.web.admin.AdminRoutes;
import daily8.web.admin.AdminSourceRoutes;
import daily8.web.admin.SettingLine;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.own.FollowRoutes;
import daily8.web.own.LooksRoutes;
import daily8.web.own.MyFeedsRoutes;
import java.util.List;
import java.util.Optional;

/// Everything that the site answers about people, built over one store.
public final class PeopleRoutes {
    private PeopleRoutes() {}

    /// What they are built of.
    public record Parts(
            Store store,
            AccountSettings settings,
            OpenSessions sessions,
            ReaderOpml opml,
            FeedsPages feeds,
            BackupDesk backups,
            InvitationMail invitations,
            Optional<OpenIdDesk> openId,
            List<SettingLine> chosen,
            PageRenderer renderer,
            SiteClock clock) {}

    public static List<Routes> all(Parts parts) {
        Store store = parts.store;
        PageRenderer renderer = parts.renderer;
        Passwords passwords = new Passwords();
        SignIn signIn = new SignIn(store, passwords, parts.clock);
        RegistrationDoor door = new RegistrationDoor(store, parts.settings.registration());
        Registration registration = new Registration(store, passwords, door, parts.clock);
        OwnAccount own = new OwnAccount(store.people(), signIn, passwords, parts.clock);
        MyFeeds feeds = new MyFeeds(store, parts.clock);
        String provider = parts.openId.map(OpenIdDesk::name).orElse("");
        return List.of(
                new DoorRoutes(signIn, registration, provider, renderer),
                new AccountRoutes(own, parts.sessions, provider, renderer),
                new OpenIdRoutes(parts.openId, registration, own, renderer),
                new LooksRoutes(store.people().accounts(), renderer),
                new MyFeedsRoutes(feeds, parts.opml, store.people(), renderer),
                new FollowRoutes(store, feeds, renderer, parts.clock),
                new AdminRoutes(
                        new AdminPages(store, renderer.settings().zone(), parts.clock),
                        parts.backups,
                        parts.chosen,
                        store,
                        renderer),
                new AdminPeopleRoutes(store.people(), registration, parts.invitations, renderer),
                new AdminSourceRoutes(parts.feeds, store.sources(), renderer));
    }
}
