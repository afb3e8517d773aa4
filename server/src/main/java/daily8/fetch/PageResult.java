package daily8.fetch;

import daily8.model.SourceText.PageFetched;
import java.time.Instant;

/// What came of fetching an article's page.
public sealed interface PageResult {
    /// Here it is, as bytes; `page.url()` is where it came from after redirects.
    record Fetched(PageFetched page) implements PageResult {}

    /// The publisher does not want us to read or keep it. `reason` in words.
    record Disallowed(String reason) implements PageResult {}

    /// There is no such page (any more), or it is no page with text.
    record Gone(String reason) implements PageResult {}

    /// Not now: an attempt that counts. `reason` in words that a reader understands.
    record Failed(String reason, Instant retryAt) implements PageResult {}

    /// Not asked yet: the host is to be left alone a little longer, or we are stopping.
    record Postponed(Instant at) implements PageResult {}
}
