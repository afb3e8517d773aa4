package daily8.lab;

import daily8.enrich.ArticleText;
import daily8.panel.FigureReading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints the figures that the panel pairs in labelled stories, to be read and judged.
///
/// In: a file of articles, `{story, publisher, title, text}` a line.
final class ReadFigures implements Experiment {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final FigureReading reading = new FigureReading();

    @Override
    public String word() {
        return "figures";
    }

    @Override
    public String purpose() {
        return "paired figures of labelled stories, to be read: --file FILE [--stories 30] [--skip 0]";
    }

    @Override
    public boolean run(LabOptions options) throws IOException {
        Map<String, List<ArticleText>> stories = new LinkedHashMap<>();
        for (String line : Files.readAllLines(options.folder("file"))) {
            JsonNode article = mapper.readTree(line);
            stories.computeIfAbsent(article.path("story").asString(), _ -> new ArrayList<>())
                    .add(
                            new ArticleText(
                                    article.path("title").asString(""),
                                    article.path("text").asString(""),
                                    "en",
                                    article.path("publisher").asString("?"),
                                    Optional.empty()));
        }
        int most = options.number("stories", 30);
        int pairs = 0;
        int read = 0;
        List<List<ArticleText>> all = new ArrayList<>(stories.values());
        for (List<ArticleText> story :
                all.subList(Math.min(options.number("skip", 0), all.size()), all.size())) {
            List<String> lines = reading.of(story);
            if (lines.isEmpty() || read == most) {
                continue;
            }
            read++;
            System.out.printf("%n#%d %s%n", read, story.getFirst().title());
            lines.forEach(System.out::println);
            pairs += (int) lines.stream().filter(line -> !line.startsWith(" ")).count();
        }
        System.out.printf("%n%d things in %d stories%n", pairs, read);
        return true;
    }
}
