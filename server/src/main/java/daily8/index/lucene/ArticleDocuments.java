package daily8.index.lucene;

import daily8.index.Meaning;
import daily8.model.Article;
import daily8.model.ArticleId;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Articles as documents: what is found by, and the 16 bytes of the id; nothing else is stored.
final class ArticleDocuments {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    static final String MODEL = "model";
    static final String MEANING = "meaning";

    private ArticleDocuments() {}

    static Document of(Article article, @Nullable Meaning meaning) {
        Document document = new Document();
        BytesRef id = bytes(article.id());
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, id));
        document.add(new TextField(TITLE, article.title(), Field.Store.NO));
        document.add(new TextField(TEXT, text(article), Field.Store.NO));
        document.add(new StringField(SOURCE, article.source().name(), Field.Store.NO));
        document.add(new StringField(LANGUAGE, article.language(), Field.Store.NO));
        document.add(
                new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Field.Store.NO));
        if (meaning != null) {
            document.add(new StringField(MODEL, meaning.model(), Field.Store.NO));
            document.add(
                    new KnnByteVectorField(
                            MEANING, meaning.direction(), VectorSimilarityFunction.COSINE));
        }
        return document;
    }

    static Term idTerm(ArticleId id) {
        return new Term(ID, bytes(id));
    }

    static ArticleId id(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ID);
        if (!ids.advanceExact(hit.doc - leaf.docBase)) {
            throw new IOException("a document without id");
        }
        BytesRef id = ids.binaryValue();
        return new ArticleId(HexFormat.of().formatHex(id.bytes, id.offset, id.offset + id.length));
    }

    private static BytesRef bytes(ArticleId id) {
        return new BytesRef(HexFormat.of().parseHex(id.hex()));
    }

    /// Text, authors, tags and standfirst; a standfirst that stands in the text as well is not put
    /// twice.
    private static String text(Article article) {
        StringBuilder text = ShownText.of(article.html());
        article.summary()
                .lines()
                .filter(line -> text.indexOf(line) < 0)
                .forEach(line -> text.append('\n').append(line));
        Stream.concat(article.authors().stream(), article.tags().stream())
                .forEach(line -> text.append('\n').append(line));
        return text.toString();
    }
}
