package daily8.web.mail;

import daily8.base.time.SiteClock;
import daily8.mail.InvitationMail;
import daily8.mail.LeaveLinks;
import daily8.mail.MailQueue;
import daily8.mail.Notices;
import daily8.mail.Outgoing;
import daily8.mail.OwnMail;
import daily8.mail.SignInLinks;
import daily8.reading.FrontPages;
import daily8.reading.WrapUps;
import daily8.store.Store;
import daily8.web.account.SignInLinkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import java.util.List;

/// The site's mail, built over one store: whoever writes letters takes what it needs from here.
public record MailParts(
        Outgoing outgoing,
        SignInLinks links,
        Notices notices,
        InvitationMail invitations,
        OwnMail own) {
    public static MailParts of(
            Store store,
            WebSettings settings,
            PageRenderer renderer,
            FrontPages fronts,
            SiteClock clock) {
        LeaveLinks leaving = new LeaveLinks(store.state());
        LetterPages press = new LetterPages(renderer, settings, fronts, new WrapUps(store));
        Outgoing outgoing = new Outgoing(store.people().letters(), press, leaving, clock);
        return new MailParts(
                outgoing,
                new SignInLinks(store.people(), outgoing, clock),
                new Notices(store.people(), outgoing),
                new InvitationMail(outgoing),
                new OwnMail(store.people(), outgoing, leaving, clock));
    }

    public List<Routes> routes(
            Store store, WebSettings settings, PageRenderer renderer, SiteClock clock) {
        return List.of(
                new MailRoutes(own, settings, renderer),
                new SignInLinkRoutes(links, renderer),
                new MailQueueRoutes(
                        new MailQueue(store.people().letters(), outgoing, clock), renderer));
    }
}
