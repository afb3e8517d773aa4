package daily8.group;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// The articles of the last days, found by id, words, text and address. They may come in any order
/// of time; those without a time count as of the moment of the latest.
final class Window {
    /// Articles without a time can't grow old: as many are kept.
    private static final int MOST_ARTICLES = 250_000;

    /// A profile that was removed meanwhile is still in here, until its turn comes.
    private record Aged(long seconds, Profile profile) {
        static final Comparator<Aged> OLDEST_FIRST =
                Comparator.comparingLong(Aged::seconds)
                        .thenComparingLong(aged -> aged.profile.arrived());
    }

    final TermStatistics statistics = new TermStatistics();
    final ProfileReader reader = new ProfileReader(statistics);
    final CandidateIndex candidates = new CandidateIndex();
    final CopyFinder copies = new CopyFinder();

    private final long seconds;
    private final Map<String, Profile> byId = new HashMap<>();
    private final PriorityQueue<Aged> byAge = new PriorityQueue<>(Aged.OLDEST_FIRST);
    private final Deque<Integer> freePlaces = new ArrayDeque<>();
    private int places;
    private long arrived;
    private long latest = Long.MIN_VALUE / 2;

    Window(Duration length) {
        seconds = length.toSeconds();
    }

    Optional<Profile> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// An article of this time is about to come.
    void advanceTo(long time) {
        latest = Math.max(latest, time);
    }

    /// Whether this time is older than all that the window may hold.
    boolean isOver(long time) {
        return time < latest - seconds;
    }

    /// Reads and counts an article; it is not in the window before [#add].
    Profile read(Arrival article) {
        Integer free = freePlaces.poll();
        return reader.read(article, free == null ? places++ : free, arrived++);
    }

    /// The new text of an article that is in the window, in its place.
    Profile readAgain(Arrival article, Profile before) {
        takeOut(before);
        return reader.read(article, before.place(), before.arrived());
    }

    void add(Profile profile) {
        byId.put(profile.id(), profile);
        byAge.add(new Aged(profile.isTimed() ? profile.seconds() : latest, profile));
        candidates.add(profile);
        copies.add(profile);
    }

    void remove(Profile profile) {
        takeOut(profile);
        freePlaces.add(profile.place());
    }

    /// Removes the oldest article where the window is too long or too full.
    Optional<Profile> forgetOne() {
        while (!byAge.isEmpty()) {
            Aged oldest = byAge.element();
            boolean isHere = isHere(oldest.profile);
            if (isHere && !isOver(oldest.seconds) && byId.size() <= MOST_ARTICLES) {
                return Optional.empty();
            }
            byAge.remove();
            if (isHere) {
                remove(oldest.profile);
                return Optional.of(oldest.profile);
            }
        }
        return Optional.empty();
    }

    private boolean isHere(Profile profile) {
        return find(profile.id())
                .filter(here -> here.isSame(profile) && here.seconds() == profile.seconds())
                .isPresent();
    }

    private void takeOut(Profile profile) {
        byId.remove(profile.id());
        statistics.remove(profile.words().all());
        candidates.remove(profile);
        copies.remove(profile);
    }
}
