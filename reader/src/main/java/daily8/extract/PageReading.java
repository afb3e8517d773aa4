package daily8.extract;

import daily8.model.Draft;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// An article as far as its pages were read, and where more of it stands.
///
/// Reading goes on with [Extractor#readOn] while [#next] names a page; how far, and by what way the
/// pages are fetched, is the caller's business. Immutable.
public final class PageReading {
    /// A page with less shows its article by a script, or tells a teaser only; real briefs have
    /// about 300 characters.
    private static final int ENOUGH_CHARS = 250;

    private final Draft draft;
    private final List<Block> blocks;
    private final List<PageAddress> starts;
    private final int pages;
    private final Optional<URI> next;
    private final Optional<URI> variant;

    /// `starts` are the addresses of the first page, `blocks` what the draft's text is made of.
    PageReading(
            Draft draft,
            List<Block> blocks,
            List<PageAddress> starts,
            int pages,
            Optional<URI> next,
            Optional<URI> variant) {
        this.draft = draft;
        this.blocks = List.copyOf(blocks);
        this.starts = List.copyOf(starts);
        this.pages = pages;
        this.next = next;
        this.variant = draft.text().length() < ENOUGH_CHARS ? variant : Optional.empty();
    }

    /// The article with all pages that were read, under the address of the first.
    public Draft draft() {
        return draft;
    }

    /// How many pages were read.
    public int pages() {
        return pages;
    }

    /// The next page of the same article; empty after the last.
    public Optional<URI> next() {
        return next;
    }

    /// Where the page has no text worth the name: its variant for phones (AMP), which may have it.
    public Optional<URI> variant() {
        return variant;
    }

    List<PageAddress> starts() {
        return starts;
    }

    /// The article with what a later page adds; one that adds nothing is the last.
    PageReading with(List<Block> later, Optional<URI> following) {
        List<Block> joined = PageJoin.of(draft, blocks, later);
        return joined.size() == blocks.size()
                ? new PageReading(draft, blocks, starts, pages, Optional.empty(), variant)
                : new PageReading(
                        textOf(joined), joined, starts, pages + 1, following, Optional.empty());
    }

    /// The article with the text of the page's variant, where that has more.
    PageReading withTextOf(PageReading other) {
        boolean more = other.draft.text().length() > draft.text().length();
        return more
                ? new PageReading(
                        textOf(other.blocks), other.blocks, starts, pages, next, Optional.empty())
                : new PageReading(draft, blocks, starts, pages, next, Optional.empty());
    }

    private Draft textOf(List<Block> all) {
        return draft.withText(
                DraftWriter.text(all),
                DraftWriter.html(all, URI.create(draft.url())),
                DraftWriter.images(all));
    }
}
