package daily8.store.sql;

import daily8.store.Accounts;
import daily8.store.Invitations;
import daily8.store.People;
import daily8.store.Sessions;

/// What people keep, in tables.
record SqlPeople(Writer writer, Readers readers) implements People {
    @Override
    public Accounts accounts() {
        return new SqlAccounts(writer, readers);
    }

    @Override
    public Sessions sessions() {
        return new SqlSessions(writer, readers);
    }

    @Override
    public Invitations invitations() {
        return new SqlInvitations(writer, readers);
    }
}
