package daily8.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What other programs reach on the same measures, from `rivals.tsv`: set, measure, program,
/// figure, where the figure comes from.
record RivalFigures(List<Rival> all) {
    record Rival(String set, String measure, String program, String figure, String source) {}

    private static final int FIELDS = 5;

    static RivalFigures load() {
        try (InputStream in = RivalFigures.class.getResourceAsStream("rivals.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rivals.tsv is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new RivalFigures(
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(RivalFigures::rival)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rival rival(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("rivals.tsv: five fields, not: " + line);
        }
        return new Rival(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    /// The rivals of a figure, as they stand in its row.
    String of(Figure figure) {
        return all.stream()
                .filter(rival -> rival.set().equals(figure.set()))
                .filter(rival -> rival.measure().equals(figure.measure()))
                .map(rival -> rival.program() + " " + rival.figure() + " (" + rival.source() + ")")
                .collect(Collectors.joining(", "));
    }
}
