package daily8.reading;

import daily8.store.Follows.Follow;
import java.util.List;
import java.util.Optional;

/// A reader's own feeds: folders with their follows and unread counts, and what they brought,
/// newest first, within `scope`.
public record MyFeedsPage(
        List<Folder> folders,
        List<Follow> muted,
        FeedScope scope,
        boolean unreadOnly,
        List<Entry> entries,
        Optional<Cursor> earlier) {
    public MyFeedsPage {
        folders = List.copyOf(folders);
        muted = List.copyOf(muted);
        entries = List.copyOf(entries);
    }

    /// A folder; the one without a name comes first.
    public record Folder(String name, List<Line> lines) {
        public Folder {
            lines = List.copyOf(lines);
        }

        public long unread() {
            return lines.stream().mapToLong(Line::unread).sum();
        }

        public FeedScope scope() {
            return new FeedScope.Folder(name);
        }
    }

    /// A follow, and how many texts of it are not read.
    public record Line(Follow follow, long unread) {
        public FeedScope scope() {
            return FeedScope.of(follow);
        }
    }

    /// An article, and what the reader has done with it.
    public record Entry(Card card, boolean read, boolean saved) {}

    public long unread() {
        return folders.stream().mapToLong(Folder::unread).sum();
    }

    public boolean isEmpty() {
        return folders.isEmpty();
    }

    /// What the page is about, in the reader's words; empty for all.
    public String title() {
        return switch (scope) {
            case FeedScope.All() -> "";
            case FeedScope.Folder(String name) -> folderNames().contains(name) ? name : "";
            case FeedScope.One one ->
                    folders.stream()
                            .flatMap(folder -> folder.lines().stream())
                            .map(Line::follow)
                            .filter(one::includes)
                            .map(Follow::name)
                            .findFirst()
                            .orElse("");
        };
    }

    public List<String> folderNames() {
        return folders.stream().map(Folder::name).filter(name -> !name.isEmpty()).toList();
    }
}
