package daily8.cli;

import daily8.cli.ArticleStream.Line;
import daily8.group.Arrival;
import daily8.group.RelatedArticle;
import daily8.group.RelatedArticles;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `related`: articles → for each the best others, out of all lines.
final class RelatedStep implements StreamCommand.Step {
    static final String HELP =
            """
            daily8 related [--window-days N] [--no-time] [--threads N] [--quiet]

            Articles → for each, the others that have to do with it, best first, at most 20, out of
            all lines of the input, copies too. With times, only those at most --window-days N
            (default 7) away; --no-time looks at no time at all. Holds the input in memory.

            In:  id, title, text?, publisher?, url?, time, language?
            Out: id, related[]{id, score (from 0 to 1), why[]}
            """;

    private static final int MOST = 20;
    private static final double SECONDS_A_DAY = 86_400;

    @Override
    public void run(ArticleStream articles, InputStream in, AnswerWriter out, StreamOptions options)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        articles.forEach(in, lines::add);
        List<Arrival> all = lines.stream().map(Line::article).flatMap(Optional::stream).toList();
        RelatedArticles related = new RelatedArticles(all);
        double days = options.window().toSeconds() / SECONDS_A_DAY;
        for (Line line : lines) {
            if (line.article().isEmpty()) {
                out.error(line.id(), line.error());
            } else {
                out.write(line.id(), json(related.to(line.article().get().id(), MOST, days)));
            }
        }
    }

    private static ObjectNode json(List<RelatedArticle> related) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("related");
        for (RelatedArticle other : related) {
            ObjectNode entry = array.addObject().put("id", other.id()).put("score", other.score());
            PipeFields.put(entry, "why", other.why());
        }
        return json;
    }
}
