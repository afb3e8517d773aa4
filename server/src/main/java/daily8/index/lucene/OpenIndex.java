package daily8.index.lucene;

import daily8.index.Meaning;
import daily8.index.lucene.Analysis.ByLanguage;
import daily8.model.Article;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/// One opening of the index folder: its writer, and the searchers over what was written. A tragedy
/// (a full disk, a damaged file) ends the writer; then a new one is opened.
record OpenIndex(
        Path folder,
        Directory directory,
        ByLanguage analyzer,
        IndexWriter writer,
        SearcherManager searchers) {
    private static final String SEQUENCE = "sequence";
    private static final String ANALYSIS = "analysis";

    /// The text of about 15,000 articles: what comes in between two refreshes makes one segment.
    /// The memory is free again after each flush.
    private static final double BUFFER_MB = 32;

    /// Merges that may wait before indexing itself does; one thread does them, two cores have other
    /// work too.
    private static final int WAITING_MERGES = 8;

    /// Opens what the folder has, or an empty index where it has none.
    static OpenIndex open(Path folder, ByLanguage analyzer) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, config(analyzer));
            return new OpenIndex(
                    folder, directory, analyzer, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(ByLanguage analyzer) {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(WAITING_MERGES, 1);
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setMergeScheduler(merges);
        config.setMaxFullFlushMergeWaitMillis(0); // a refresh must not wait for merges
        config.setCommitOnClose(false);
        return config;
    }

    /// The sequence of the last commit, 0 where there is none.
    long committed() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? Long.parseLong(data().getOrDefault(SEQUENCE, "0"))
                : 0;
    }

    /// The sequence of the last commit of the index in a folder, which may be open elsewhere.
    static long committed(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    ? Long.parseLong(
                            SegmentInfos.readLatestCommit(directory)
                                    .getUserData()
                                    .getOrDefault(SEQUENCE, "0"))
                    : 0;
        } catch (IOException e) {
            return 0; // what can't be read is made again from the start
        }
    }

    /// True where the articles were analysed another way than now.
    boolean isOutdated() {
        return writer.getDocStats().numDocs > 0
                && !Analysis.VERSION.equals(data().getOrDefault(ANALYSIS, ""));
    }

    private Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    void commit(long sequence) throws IOException {
        writer.setLiveCommitData(
                Map.of(SEQUENCE, Long.toString(sequence), ANALYSIS, Analysis.VERSION).entrySet());
        writer.commit();
    }

    /// Writes anew the pieces of which a tenth or more was replaced; false where there are none.
    boolean dropReplaced() throws IOException {
        int before = writer.getDocStats().maxDoc;
        if (writer.hasDeletions()) {
            writer.forceMergeDeletes();
        }
        return writer.getDocStats().maxDoc < before;
    }

    void put(Article article, @Nullable Meaning meaning) throws IOException {
        analyzer.next(article.language());
        writer.updateDocument(
                ArticleDocuments.idTerm(article.id()), ArticleDocuments.of(article, meaning));
    }

    /// Reads every file and compares its checksum: throws where a byte has flipped. Past the memory
    /// map, so that a check does not bring the whole index into memory.
    void verify() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try (Directory plain = new NIOFSDirectory(folder)) {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            for (String file : reader.getIndexCommit().getFileNames()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)) {
                    continue; // checked when opened, and not there before the first commit
                }
                try (IndexInput input = plain.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(input);
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /// Whether a failure means that the folder's content is wrong, not that the disk is full, a
    /// file forbidden, or the folder in another process's hands.
    static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof EOFException
                || e instanceof IllegalArgumentException;
    }

    /// Lets go of everything without writing.
    void abandon() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    static void wipe(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> listing = Files.list(folder)) {
                files = listing.toList();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
