package daily8.lab;

import daily8.enrich.hashtags.WordClassTrainer;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/// Learns the weights by which parts of speech are told from the GUM corpus.
final class FitWordClasses implements Experiment {
    /// Each fifth document is held out to tell how right it is.
    private static final int FOLDS = 5;

    @Override
    public String word() {
        return "fit-word-classes";
    }

    @Override
    public String purpose() {
        return "weights that tell parts of speech: --gum FOLDER --to FILE";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path gum = options.folder("gum");
        System.out.printf(
                "words right in documents held out: %.4f%n", WordClassTrainer.check(gum, FOLDS));
        Path file = options.folder("to");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(WordClassTrainer.learn(gum));
        }
        System.out.println(file + ": " + Files.size(file) + " bytes");
        return true;
    }
}
