package daily8.reading;

import daily8.model.AccountId;
import java.util.List;

/// A reader's follows as OPML, out and in. Thread-safe.
public interface ReaderOpml {
    /// The feeds of the sources that they follow, in their folders.
    String export(AccountId account);

    /// Follows the sources of those feeds. Feeds that the site does not read are added to it where
    /// the reader is an editor; else they are named.
    Result take(AccountId account, boolean editor, byte[] document);

    /// `missing` are addresses that the site does not read, `problems` what could not be read.
    record Result(int followed, List<String> missing, List<String> problems) {
        public Result {
            missing = List.copyOf(missing);
            problems = List.copyOf(problems);
        }
    }
}
