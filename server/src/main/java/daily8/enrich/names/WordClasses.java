package daily8.enrich.names;

import daily8.base.text.WordNumbers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Words → classes of words that are used alike: first names, cities, months. Two partitions, a
/// fine and a coarse one, learned from the word vectors of the embedding model by the lab.
final class WordClasses {
    private static final int UNKNOWN = -2;

    private final WordNumbers classes;

    /// word → fine class * 65536 + coarse class
    WordClasses(Map<String, Integer> classes) {
        this.classes = new WordNumbers(classes);
    }

    static WordClasses read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, Integer> classes = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            String word = in.readUTF();
            classes.put(word, in.readUnsignedShort() << 16 | in.readUnsignedShort());
        }
        return new WordClasses(classes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (String word : classes.words().sorted().toList()) {
            int both = classes.get(word, 0);
            out.writeUTF(word);
            out.writeShort(both >>> 16);
            out.writeShort(both);
        }
    }

    int fine(String word) {
        int both = find(word);
        return both == UNKNOWN ? UNKNOWN : both >>> 16;
    }

    int coarse(String word) {
        int both = find(word);
        return both == UNKNOWN ? UNKNOWN : both & 0xFFFF;
    }

    /// A word with a hyphen is of the class of its last part.
    private int find(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return classes.get(word, classes.get(last, UNKNOWN));
    }
}
