package daily8.feed;

/// One feed of an OPML document. `xmlUrl` is of the web; the others may be empty; `folder` is the
/// names of the folders it lies in, joined by `/`.
public record OpmlFeed(String title, String xmlUrl, String htmlUrl, String folder) {}
