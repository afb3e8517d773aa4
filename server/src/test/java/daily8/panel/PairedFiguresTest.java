package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.NoEmbedder;
import daily8.enrich.ArticleText;
import daily8.enrich.Enricher;
import daily8.panel.PanelAnswer.Part;
import daily8.testing.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which figures are told to be of one thing, and which to disagree: hand-made pairs of reports,
/// read by the same code as articles are. The rest of the measurement: docs/evaluation/panel.md.
class PairedFiguresTest {
    private static final Enricher ENRICHER = new Enricher(new NoEmbedder());

    /// What is said must be right; some things may stay unsaid.
    private static final double LEAST_SAID = 0.85;

    private record Case(String one, String two, String verdict, List<String> figures) {}

    @Test
    void whatIsSaidOfFiguresIsRightAndMostOfItIsSaid() throws IOException {
        List<Case> cases = cases();
        List<String> wrong = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        int expected = 0;
        for (Case each : cases) {
            List<Part> parts =
                    PairedFigures.of(List.of(report("A", each.one()), report("B", each.two())));
            boolean said = parts.stream().anyMatch(part -> matches(part, each));
            boolean somethingElse = parts.stream().anyMatch(part -> !mayBeSaid(part, each));
            if (somethingElse) {
                wrong.add(each + " -> " + described(parts));
            }
            if (!each.verdict().equals("none")) {
                expected++;
                if (!said) {
                    unsaid.add(each + " -> " + described(parts));
                }
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).isEmpty();
        assertThat((double) (expected - unsaid.size()) / expected)
                .as("%d of %d are said, not: %s", expected - unsaid.size(), expected, unsaid)
                .isGreaterThanOrEqualTo(LEAST_SAID);
    }

    private static boolean matches(Part part, Case each) {
        return !each.figures().isEmpty()
                && part.disagrees() == each.verdict().equals("differ")
                && part.quotations().size() == 2
                && part.quotations().get(0).stress().contains(each.figures().getFirst())
                && part.quotations().get(1).stress().contains(each.figures().getLast());
    }

    /// Other figures of the two sentences may agree, too.
    private static boolean mayBeSaid(Part part, Case each) {
        return !each.verdict().equals("none") && (!part.disagrees() || matches(part, each));
    }

    private static List<String> described(List<Part> parts) {
        return parts.stream()
                .map(part ->
                        (part.disagrees() ? "differ " : "agree ")
                                + part.quotations().stream().map(Cited::stress).toList())
                .toList();
    }

    private static Report report(String publisher, String sentence) {
        return Reports.by(publisher, sentence)
                .understood(
                        ENRICHER.enrich(
                                        new ArticleText(
                                                "", sentence, "", publisher, Optional.empty()))
                                .enrichment());
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String one = "";
        String two = "";
        try (InputStream in = PairedFiguresTest.class.getResourceAsStream("/panel/figures.txt")) {
            assertThat(in).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("A: ")) {
                    one = line.substring(3);
                } else if (line.startsWith("B: ")) {
                    two = line.substring(3);
                } else if (line.startsWith("= ")) {
                    String[] said = line.substring(2).split(" ", 2);
                    List<String> figures =
                            said.length == 1 ? List.of() : List.of(said[1].split(" \\| ", -1));
                    cases.add(new Case(one, two, said[0], figures));
                }
            }
        }
        return cases;
    }
}
