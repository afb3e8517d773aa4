package daily8.enrich.names;

import daily8.base.text.Token;
import daily8.model.Named;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Sentences → the names in them, in reading order: people, places, organisations, others.
///
/// A perceptron over words, spelling and classes of words, trained by the lab on texts under free
/// licences (docs/evaluation/understanding.md). For English. Thread-safe; keeps no state but the
/// model.
public final class Names {
    private final NameModel model;
    private final WordClasses classes;
    private final PlaceRules places = new PlaceRules();
    private final KnownNames known = new KnownNames(new Demonyms());

    Names(NameModel model, WordClasses classes) {
        this.model = model;
        this.classes = classes;
    }

    /// With the model that we ship.
    public static Names shipped() {
        try (DataInputStream weights = resource("names.bin.gz");
                DataInputStream words = resource("word-classes.bin.gz")) {
            return new Names(NameModel.read(weights), WordClasses.read(words));
        } catch (IOException e) {
            throw new UncheckedIOException("the model of names can't be read", e);
        }
    }

    /// In the text, of which the sentences' tokens are.
    public List<Named> in(String text, List<List<Token>> sentences) {
        List<List<Token>> cut = Lines.of(text, sentences);
        Features features = new Features(new ArticleWords(cut), classes, known);
        List<Line> lines =
                cut.stream().map(line -> new Line(line, model.best(features.of(line)))).toList();
        lines.forEach(places::apply);
        lines.forEach(ResultLines::apply);
        SameNames.apply(lines);
        List<Named> names = new ArrayList<>();
        for (Line line : lines) {
            line.names().forEach(piece -> names.add(named(text, line, piece)));
        }
        return List.copyOf(names);
    }

    private static Named named(String text, Line line, Line.Piece piece) {
        int from = line.tokens().get(piece.from()).start();
        int to = line.tokens().get(piece.to() - 1).end();
        return new Named(text.substring(from, to), piece.kind(), from, to);
    }

    private static DataInputStream resource(String name) throws IOException {
        InputStream in = Names.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not packaged");
        }
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    }
}
