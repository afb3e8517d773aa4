package daily8.store;

import daily8.model.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The editions that were made. One stays as it is, but for articles that are taken down: their
/// entries go with them. Thread-safe.
public interface Editions {
    /// False where there is an edition of that language and day, with a story left in it: then
    /// nothing changes.
    boolean save(Edition edition);

    Optional<Edition> find(String language, LocalDate date);

    /// The newest that has a story.
    Optional<Edition> latest(String language);

    /// The days of which there are editions with a story, newest first.
    List<LocalDate> dates(String language, int limit);
}
