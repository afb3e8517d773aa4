package daily8.enrich.names;

import daily8.base.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How well names are found, by the model alone: the same tokens, the same kind.
final class NameScore {
    private final NameModel model;
    private final WordClasses classes;
    private final KnownNames known = new KnownNames(new Demonyms());

    NameScore(NameModel model, WordClasses classes) {
        this.model = model;
        this.classes = classes;
    }

    double f1(List<List<Labelled>> documents) {
        int right = 0;
        int told = 0;
        int given = 0;
        for (List<Labelled> document : documents) {
            List<List<Token>> sentences = document.stream().map(Labelled::tokens).toList();
            Features features = new Features(new ArticleWords(sentences), classes, known);
            for (Labelled sentence : document) {
                Label[] found = model.best(features.of(sentence.tokens()));
                Set<Line.Piece> names = new HashSet<>(new Line(sentence.tokens(), found).names());
                List<Line.Piece> truth =
                        new Line(sentence.tokens(), sentence.labels().toArray(Label[]::new))
                                .names();
                told += names.size();
                given += truth.size();
                names.retainAll(truth);
                right += names.size();
            }
        }
        return 2.0 * right / Math.max(1, told + given);
    }
}
