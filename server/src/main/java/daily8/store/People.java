package daily8.store;

/// What people keep here, as distinct from what publishers sent: written before anything else, each
/// commit on the disk before it is acknowledged (docs/decisions/0003-one-writer-thread.md).
public interface People {
    Accounts accounts();

    Sessions sessions();

    Invitations invitations();

    Follows follows();

    Readings readings();

    SavedArticles saved();

    PersonalData personalData();

    Letters letters();

    MailWishes mailWishes();

    MailCodes mailCodes();

    Passkeys passkeys();

    Identities identities();
}
