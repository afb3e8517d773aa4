package daily8.web.own;

import daily8.reading.MyFeedsPage;
import daily8.reading.ReaderOpml.Result;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A reader's own feeds, and what an import brought.
public record MyFeedsNote(MyFeedsPage feeds, Optional<Result> imported) {
    private static final int SHOWN = 20;

    /// The address of this page with other words in it.
    public String query(boolean unreadOnly) {
        return "?in="
                + URLEncoder.encode(feeds.scope().toString(), StandardCharsets.UTF_8)
                + (unreadOnly ? "&show=unread" : "");
    }

    /// Whether a file was brought that has no feed in it.
    public boolean foundNothing() {
        return imported.filter(r -> r.followed() == 0 && r.missing().isEmpty())
                .filter(r -> !r.problems().isEmpty())
                .isPresent();
    }

    public List<String> missing() {
        return imported.map(Result::missing).orElse(List.of()).stream().limit(SHOWN).toList();
    }
}
