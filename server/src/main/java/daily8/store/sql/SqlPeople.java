package daily8.store.sql;

import daily8.store.Accounts;
import daily8.store.Follows;
import daily8.store.Identities;
import daily8.store.Invitations;
import daily8.store.Letters;
import daily8.store.MailCodes;
import daily8.store.MailWishes;
import daily8.store.Passkeys;
import daily8.store.People;
import daily8.store.PersonalData;
import daily8.store.Readings;
import daily8.store.SavedArticles;
import daily8.store.Sessions;

/// What people keep, in tables.
record SqlPeople(Writer writer, Readers readers, Erasures erasures) implements People {
    @Override
    public Accounts accounts() {
        return new SqlAccounts(writer, readers, erasures);
    }

    @Override
    public Sessions sessions() {
        return new SqlSessions(writer, readers);
    }

    @Override
    public Invitations invitations() {
        return new SqlInvitations(writer, readers);
    }

    @Override
    public Follows follows() {
        return new SqlFollows(writer, readers);
    }

    @Override
    public Readings readings() {
        return new SqlReadings(writer, readers);
    }

    @Override
    public SavedArticles saved() {
        return new SqlSavedArticles(writer, readers);
    }

    @Override
    public PersonalData personalData() {
        return new SqlPersonalData(readers);
    }

    @Override
    public Letters letters() {
        return new SqlLetters(writer, readers);
    }

    @Override
    public MailWishes mailWishes() {
        return new SqlMailWishes(writer, readers);
    }

    @Override
    public Passkeys passkeys() {
        return new SqlPasskeys(writer, readers);
    }

    @Override
    public Identities identities() {
        return new SqlIdentities(writer, readers);
    }

    @Override
    public MailCodes mailCodes() {
        return new SqlMailCodes(writer, readers);
    }
}
