package daily8.mail;

import daily8.base.time.SiteClock;
import daily8.store.Letters;
import daily8.store.Letters.State;
import daily8.store.Letters.Waiting;
import java.util.List;

/// The queue as an admin sees it.
public record MailQueue(Letters letters, Outgoing outgoing, SiteClock clock) {
    private static final int SHOWN = 100;

    public List<Waiting> waiting() {
        return letters.list(State.WAITING, SHOWN);
    }

    public List<Waiting> aside() {
        return letters.list(State.ASIDE, SHOWN);
    }

    public long carried() {
        return letters.count(State.CARRIED);
    }

    public boolean tryAgain(String id) {
        boolean found = letters.tryAgain(id, clock.instant());
        if (found) {
            outgoing.wake();
        }
        return found;
    }
}
