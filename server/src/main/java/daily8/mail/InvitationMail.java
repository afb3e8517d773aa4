package daily8.mail;

import daily8.mail.Outgoing.Recipient;
import daily8.model.MailAddress;
import daily8.store.Letter.Kind;
import daily8.store.Letters.Kept;
import java.util.Optional;

/// Sends an invitation's link to whom it is for.
public record InvitationMail(Outgoing outgoing) {
    /// `by` is the name of who invites, empty where the site does; `path` that of the link. False
    /// where nothing was sent.
    public boolean send(MailAddress to, String by, String path, String language) {
        return outgoing.send(
                        new Recipient(to, Optional.empty(), "", language),
                        Kind.INVITATION,
                        "",
                        new Occasion.Invited(by, path))
                .filter(kept -> kept == Kept.KEPT)
                .isPresent();
    }
}
