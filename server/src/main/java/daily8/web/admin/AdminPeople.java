package daily8.web.admin;

import daily8.account.RegistrationDoor.Mode;
import daily8.model.Account;
import daily8.store.Invitations.Invitation;
import java.util.List;
import java.util.Optional;

/// Who has an account, who may make one, who is invited. `link` is that of an invitation just made:
/// it is shown once. `next` begins the next page.
public record AdminPeople(
        List<Account> accounts,
        String beginning,
        Optional<String> next,
        Mode mode,
        List<Invitation> invitations,
        String link,
        String said) {
    public AdminPeople {
        accounts = List.copyOf(accounts);
        invitations = List.copyOf(invitations);
    }
}
