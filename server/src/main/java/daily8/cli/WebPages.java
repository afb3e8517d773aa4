package daily8.cli;

import daily8.model.SourceText.PageFetched;
import java.net.URI;

/// The way of a command to one page of the open web.
@FunctionalInterface
public interface WebPages {
    /// What came of asking for a page.
    sealed interface Answer {}

    record Found(PageFetched page) implements Answer {}

    /// `reason` in words.
    record NotFound(String reason) implements Answer {}

    Answer page(URI url);
}
