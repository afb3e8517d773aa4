package daily8.enrich.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Makes the two files that names are found by, from two corpora and the word vectors of the
/// embedding model.
public final class NameTraining {
    /// Classes of words, chosen on every eighth document of the corpora.
    private static final int FINE = 800;

    private static final int COARSE = 100;

    /// Every document of this number is held out from the first run, which tells how good it is.
    private static final int HELD_OUT = 8;

    private NameTraining() {}

    /// Writes the files to `out`; F1 of exact names on documents held out from a first run.
    public static double run(Path gum, Path ewt, Path out) throws IOException {
        WordClasses classes = classes();
        write(out.resolve("word-classes.bin.gz"), classes::write);
        List<List<Labelled>> documents = new ArrayList<>(GumNames.documents(gum));
        documents.addAll(EwtNames.documents(ewt.resolve("dev.iob2")));
        documents.addAll(EwtNames.documents(ewt.resolve("test.iob2")));
        List<List<Labelled>> learned = new ArrayList<>();
        List<List<Labelled>> held = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (i % HELD_OUT == 0 ? held : learned).add(documents.get(i));
        }
        double f1 = new NameScore(new NameTrainer(classes).train(learned), classes).f1(held);
        write(out.resolve("names.bin.gz"), new NameTrainer(classes).train(documents)::write);
        return f1;
    }

    private static WordClasses classes() throws IOException {
        Map<String, float[]> vectors = WordVectors.read();
        List<float[]> all = new ArrayList<>(vectors.values());
        int[] fine = WordClustering.classes(all, FINE);
        int[] coarse = WordClustering.classes(all, COARSE);
        Map<String, Integer> classes = new HashMap<>();
        int i = 0;
        for (String word : vectors.keySet()) {
            classes.put(word, fine[i] << 16 | coarse[i]);
            i++;
        }
        return new WordClasses(classes);
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            writer.write(out);
        }
    }
}
