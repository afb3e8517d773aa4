package daily8.lab;

import daily8.enrich.names.NameTraining;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the files that names are found by.
final class TrainNames implements Experiment {
    @Override
    public String word() {
        return "train-names";
    }

    @Override
    public String purpose() {
        return "the model of names: --gum FOLDER (GUM, CoNLL-U) --ewt FOLDER (UNER EWT, dev.iob2 and"
                + " test.iob2) --out FOLDER";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path out = options.folder("out");
        double f1 = NameTraining.run(options.folder("gum"), options.folder("ewt"), out);
        System.out.printf("held-out documents, model alone: F1 %.3f%n", f1);
        System.out.printf(
                "%s: names.bin.gz %,d bytes, word-classes.bin.gz %,d bytes%n",
                out,
                Files.size(out.resolve("names.bin.gz")),
                Files.size(out.resolve("word-classes.bin.gz")));
        return true;
    }
}
