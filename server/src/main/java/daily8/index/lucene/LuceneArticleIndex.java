package daily8.index.lucene;

import daily8.index.ArticleIndex;
import daily8.index.IndexException;
import daily8.index.IndexException.Reason;
import daily8.index.Meaning;
import daily8.index.Near;
import daily8.index.SearchQuery;
import daily8.index.SearchResult;
import daily8.index.lucene.Analysis.ByLanguage;
import daily8.model.Article;
import daily8.model.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;

/// The index in a folder of Lucene's. Its checkpoint is part of every commit, so both survive
/// together or not at all.
///
/// Damage is looked for when it opens (structure at once, every byte in the background) and
/// whenever a search fails: then the folder is emptied, `damage` is told, and [#position] is back
/// at 0, from where the outbox fills it again. After a failed write it goes on from the last
/// commit. Thread-safe; one writes, any number search.
public final class LuceneArticleIndex implements ArticleIndex {
    /// Matches are counted exactly up to here; counting all would mean scoring all.
    private static final int COUNTED = 1_000;

    private static final Sort NEWEST_FIRST =
            new Sort(
                    LongField.newSortField(
                            ArticleDocuments.PUBLISHED, true, SortedNumericSelector.Type.MAX));

    /// Remarks at each start that the JDK's vector module is off. It is (decision 1): with it on,
    /// the JVM itself prints a warning that nothing turns off. Held here, because loggers are
    /// forgotten.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final InstantSource clock;
    private final Consumer<String> report;
    private final Analysis analysis = new Analysis();
    private final ByLanguage analyzer = analysis.byLanguage();
    private final Queries queries = new Queries(analysis);
    private volatile OpenIndex open;
    private volatile long position;
    private volatile long visible;
    private volatile long checkpoint;
    private volatile boolean damaged;

    private LuceneArticleIndex(Path folder, InstantSource clock, Consumer<String> report)
            throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.report = report;
        this.open = openOrStartOver();
        this.checkpoint = open.committed();
        goBackTo(checkpoint);
    }

    private void goBackTo(long sequence) {
        position = sequence;
        visible = sequence;
    }

    /// Opens the index in the folder; `report` is told in words whenever it had to be emptied.
    public static LuceneArticleIndex open(
            Path folder, InstantSource clock, Consumer<String> report) {
        try {
            LuceneArticleIndex index = new LuceneArticleIndex(folder, clock, report);
            Thread.ofPlatform().name("index-check").daemon().start(index::isDamaged);
            return index;
        } catch (IOException e) {
            throw refusal("no index in " + folder, e);
        }
    }

    private OpenIndex openOrStartOver() throws IOException {
        try {
            OpenIndex found = OpenIndex.open(folder, analyzer);
            if (!found.isOutdated()) {
                return found;
            }
            report.accept("the index is of another version of Daily8 and is made again");
            found.abandon();
        } catch (IOException | RuntimeException e) {
            if (!OpenIndex.isDamage(e)) {
                throw e;
            }
            report.accept("the index can't be read and is made again: " + e.getMessage());
        }
        OpenIndex.wipe(folder);
        return OpenIndex.open(folder, analyzer);
    }

    /// The outbox entry up to which the index in a folder is complete and durable, also while
    /// another process has it open; 0 where there is none that can be read.
    public static long checkpointOf(Path folder) {
        return OpenIndex.committed(folder);
    }

    @Override
    public synchronized void update(
            List<Article> put,
            Map<ArticleId, Meaning> meanings,
            List<ArticleId> remove,
            long sequence) {
        OpenIndex index = writable();
        try {
            for (Article article : put) {
                index.put(article, meanings.get(article.id()));
            }
            for (ArticleId id : remove) {
                index.writer().deleteDocuments(ArticleDocuments.idTerm(id));
            }
            position = sequence;
        } catch (IOException | AlreadyClosedException e) {
            throw failedWrite("articles can't be indexed", e);
        }
    }

    @Override
    public synchronized void refresh() {
        OpenIndex index = writable();
        try {
            index.searchers().maybeRefreshBlocking();
            visible = position;
        } catch (IOException | AlreadyClosedException e) {
            throw failedWrite("what was indexed can't be shown", e);
        }
    }

    @Override
    public synchronized void commit() {
        OpenIndex index = writable();
        try {
            index.commit(position);
            checkpoint = position;
        } catch (IOException | AlreadyClosedException e) {
            throw failedWrite("the index can't be committed", e);
        }
    }

    /// Others may write meanwhile.
    @Override
    public void tidy() {
        boolean dropped;
        try {
            dropped = open.dropReplaced();
        } catch (IOException | AlreadyClosedException e) {
            throw failedWrite("the index can't be tidied", e);
        }
        if (dropped || checkpoint != position) {
            refresh(); // lets go of the old files
            commit();
        }
    }

    /// The index to write to: emptied where damage was found, opened again where a failure ended
    /// the writer. If that lost what the caller builds on, it must begin again from [#position].
    private OpenIndex writable() {
        if (damaged) {
            clear();
            throw new IndexException(Reason.FAILED, "the index was damaged and starts over");
        }
        if (!open.writer().isOpen()) {
            long before = position;
            reopen();
            if (position != before) {
                throw new IndexException(Reason.FAILED, "the index lost what was not committed");
            }
        }
        return open;
    }

    private void reopen() {
        try {
            open.abandon();
            open = openOrStartOver();
            checkpoint = open.committed();
            goBackTo(checkpoint);
        } catch (IOException e) {
            throw refusal("the index can't be opened again", e);
        }
    }

    private synchronized IndexException failedWrite(String what, Exception cause) {
        goBackTo(checkpoint);
        try {
            open.writer().rollback();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
        return refusal(what, cause);
    }

    @Override
    public long checkpoint() {
        return damaged ? 0 : checkpoint;
    }

    @Override
    public long position() {
        return damaged ? 0 : position;
    }

    @Override
    public long visible() {
        return damaged ? 0 : visible;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        OpenIndex searched = open;
        try {
            return search(searched, query);
        } catch (IOException | RuntimeException e) {
            if (!searched.equals(open)) {
                return search(query); // opened again meanwhile
            }
            if (isDamaged()) {
                return new SearchResult(List.of(), 0);
            }
            throw refusal("the search failed", e);
        }
    }

    private SearchResult search(OpenIndex index, SearchQuery query) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            Query wanted = queries.of(query, clock.instant());
            int hits = query.offset() + query.limit();
            TopDocs top =
                    Queries.isRanked(query)
                            ? searcher.search(
                                    wanted, new TopScoreDocCollectorManager(hits, COUNTED))
                            : searcher.search(
                                    wanted,
                                    new TopFieldCollectorManager(NEWEST_FIRST, hits, COUNTED));
            List<ArticleId> articles = new ArrayList<>();
            for (int i = query.offset(); i < top.scoreDocs.length; i++) {
                articles.add(ArticleDocuments.id(searcher, top.scoreDocs[i]));
            }
            return new SearchResult(articles, top.totalHits.value());
        } finally {
            index.searchers().release(searcher);
        }
    }

    @Override
    public List<Near> nearest(Meaning wanted, SearchQuery filters, int limit) {
        try {
            return nearest(open, wanted, filters, limit);
        } catch (IOException | RuntimeException e) {
            if (isDamaged()) {
                return List.of();
            }
            throw refusal("the search by meaning failed", e);
        }
    }

    private static List<Near> nearest(
            OpenIndex index, Meaning wanted, SearchQuery filters, int limit) throws IOException {
        IndexSearcher searcher = index.searchers().acquire();
        try {
            List<Near> found = new ArrayList<>();
            Query query = Queries.nearest(wanted, filters, limit);
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                // Lucene scores a cosine as (1 + cosine) / 2.
                found.add(new Near(ArticleDocuments.id(searcher, hit), 2 * hit.score - 1));
            }
            return found;
        } finally {
            index.searchers().release(searcher);
        }
    }

    @Override
    public long count() {
        OpenIndex index = open;
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return searcher.getIndexReader().numDocs();
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw refusal("the index can't be counted", e);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            open.abandon();
            OpenIndex.wipe(folder);
            open = OpenIndex.open(folder, analyzer);
            goBackTo(0);
            checkpoint = 0;
            damaged = false;
        } catch (IOException e) {
            throw refusal("the index can't be emptied", e);
        }
    }

    /// Reads every byte of the index; where one is wrong, the next write starts over.
    private boolean isDamaged() {
        OpenIndex checked = open;
        try {
            checked.verify();
        } catch (IOException | RuntimeException e) {
            if (OpenIndex.isDamage(e)) {
                damaged(checked, e);
            }
        }
        return damaged;
    }

    private synchronized void damaged(OpenIndex checked, Exception e) {
        if (checked.equals(open) && !damaged) {
            damaged = true;
            report.accept("the index is damaged and is made again: " + e.getMessage());
        }
    }

    private static IndexException refusal(String what, Exception cause) {
        String why = String.valueOf(cause.getMessage());
        boolean full = why.toLowerCase(Locale.ROOT).contains("no space left");
        return new IndexException(
                full ? Reason.DISK_FULL : Reason.FAILED, what + ": " + why, cause);
    }

    @Override
    public synchronized void close() {
        try {
            open.abandon();
            analysis.close();
        } catch (IOException e) {
            throw refusal("the index can't be closed", e);
        }
    }
}
