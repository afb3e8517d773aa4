package daily8.lab;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the tables of letters by which languages are told from the models inside Lingua's jar
/// (Apache License 2.0): of each language the most frequent groups, with the likelihood that each
/// language of the script gives them.
final class FitLanguages implements Experiment {
    private static final Map<String, String> SCRIPTS = scripts();

    /// Groups of three letters, and of two at the start of words, that each language brings in.
    private static final int TRIPLES = 1_500;

    private static final int PAIRS = 150;

    /// A letter that a language never puts there (docs/evaluation/understanding.md).
    private static final double NEVER = 9;

    /// A group of three that is not in the model is this much rarer than its last two.
    private static final double BACKED_OFF = 1.5;

    private static final double STEPS = 16;

    @Override
    public String word() {
        return "fit-languages";
    }

    @Override
    public String purpose() {
        return "the letters that tell languages apart: --lingua JAR --to FILE";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        try (ZipFile jar = new ZipFile(options.folder("lingua").toFile())) {
            write(jar, options.folder("to"));
        }
        return true;
    }

    private static Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put(
                "LATIN",
                "en de fr es it pt nl sv da nb is fi et lv lt pl cs sk sl hr hu ro tr sq id vi ca"
                        + " eu ga cy af sw zu xh so tl az");
        scripts.put("CYRILLIC", "ru uk bg mk sr be kk mn");
        scripts.put("ARABIC", "ar fa ur");
        scripts.put("DEVANAGARI", "hi mr");
        return scripts;
    }

    private static void write(ZipFile jar, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(SCRIPTS.size());
            for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
                data.writeUTF(script.getKey());
                data.writeUTF(script.getValue());
                write(jar, List.of(script.getValue().split(" ", -1)), data);
            }
        }
        System.out.println(file + ": " + Files.size(file) + " bytes");
    }

    private static void write(ZipFile jar, List<String> languages, DataOutputStream data)
            throws IOException {
        List<Model> models = new ArrayList<>();
        TreeSet<String> groups = new TreeSet<>();
        for (String language : languages) {
            Model model = Model.read(jar, language);
            models.add(model);
            groups.addAll(model.frequent());
        }
        data.writeInt(groups.size());
        for (String group : groups) {
            data.writeChars(group);
            for (Model model : models) {
                data.writeByte((int) Math.round(model.rarity(group) * STEPS));
            }
        }
    }

    /// The likelihood of each letter alone, behind one, and behind two, as Lingua counted them.
    private record Model(
            Map<String, Double> singles, Map<String, Double> pairs, Map<String, Double> triples) {
        static Model read(ZipFile jar, String language) throws IOException {
            return new Model(
                    read(jar, language, "unigrams"),
                    read(jar, language, "bigrams"),
                    read(jar, language, "trigrams"));
        }

        private static Map<String, Double> read(ZipFile jar, String language, String size)
                throws IOException {
            String name = "language-models/" + language + "/" + size + ".json";
            try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                Map<String, Double> shares = new HashMap<>();
                JsonNode fractions = JsonMapper.shared().readTree(in).get("ngrams");
                fractions
                        .properties()
                        .forEach(entry -> {
                            String[] parts = entry.getKey().split("/", -1);
                            double share =
                                    Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
                            for (String group : entry.getValue().asString().split(" ", -1)) {
                                shares.put(group, share);
                            }
                        });
                return shares;
            }
        }

        /// A pair stands behind a blank.
        List<String> frequent() {
            List<String> all = new ArrayList<>(top(triples, TRIPLES));
            top(pairs, PAIRS).forEach(pair -> all.add(" " + pair));
            return all;
        }

        private List<String> top(Map<String, Double> groups, int most) {
            return groups.keySet().stream()
                    .sorted(
                            Comparator.comparingDouble((String group) -> -together(group))
                                    .thenComparing(group -> group))
                    .limit(most)
                    .toList();
        }

        /// How often the group stands among all groups.
        private double together(String group) {
            double share = singles.getOrDefault(group.substring(0, 1), 0.0);
            share *= pairs.getOrDefault(group.substring(0, 2), 0.0);
            return group.length() == 2 ? share : share * triples.getOrDefault(group, 0.0);
        }

        private double rarity(String group) {
            if (group.charAt(0) == ' ') {
                double start = rarity(singles.get(group.substring(1, 2)));
                return Math.min(2 * NEVER - 3, start + rarity(pairs.get(group.substring(1))));
            }
            Double share = triples.get(group);
            return share != null && together(group) > 1e-9
                    ? rarity(share)
                    : Math.min(NEVER, rarity(pairs.get(group.substring(1))) + BACKED_OFF);
        }

        private static double rarity(@org.jspecify.annotations.Nullable Double share) {
            return share == null ? NEVER : Math.min(NEVER, -Math.log(share));
        }
    }
}
