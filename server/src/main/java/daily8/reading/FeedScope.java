package daily8.reading;

import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import java.util.Locale;
import java.util.Optional;

/// Which of a reader's follows a page is about: all, those of a folder, or one.
public sealed interface FeedScope {
    FeedScope ALL = new All();

    /// Everything followed.
    record All() implements FeedScope {
        @Override
        public boolean includes(Follow follow) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /// What lies in a folder; the empty name is no folder.
    record Folder(String name) implements FeedScope {
        @Override
        public boolean includes(Follow follow) {
            return follow.folder().equals(name);
        }

        @Override
        public String toString() {
            return "folder:" + name;
        }
    }

    /// One tag, source or story.
    record One(Kind kind, String target) implements FeedScope {
        @Override
        public boolean includes(Follow follow) {
            return follow.kind() == kind && follow.target().equals(target);
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + ":" + target;
        }
    }

    boolean includes(Follow follow);

    static FeedScope of(Follow follow) {
        return new One(follow.kind(), follow.target());
    }

    /// As it stands in addresses: `folder:Sea`, `source:tide.example`, empty for all.
    static FeedScope parse(String text) {
        int mark = text.indexOf(':');
        if (mark < 0) {
            return ALL;
        }
        String rest = text.substring(mark + 1);
        String word = text.substring(0, mark);
        return word.equals("folder")
                ? new Folder(rest)
                : kind(word).<FeedScope>map(kind -> new One(kind, rest)).orElse(ALL);
    }

    static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
