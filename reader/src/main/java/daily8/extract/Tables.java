package daily8.extract;

import daily8.extract.Block.Kind;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Reads a table of data as one block: a row a line, cells separated by a tab.
final class Tables {
    /// Cells of a layout table hold paragraphs; those of a data table words and numbers.
    private static final int MAX_CELL_CHARS = 400;

    /// More rows are a data base, not an article.
    private static final int MAX_ROWS = 500;

    private static final Evaluator ROWS = QueryParser.parse("tr");

    private static final Evaluator CELLS = QueryParser.parse("> td, > th");

    /// What tables of data do not hold.
    private static final Evaluator LAYOUT = QueryParser.parse("table table, form, ul, ol, h1, h2");

    private Tables() {}

    /// The block, or empty for a table that only lays out the page.
    static Optional<Block> read(Element table) {
        Elements rows = table.select(ROWS);
        boolean nested = table.selectFirst(LAYOUT) != null;
        if (nested || rows.size() < 2 || rows.size() > MAX_ROWS) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        int widest = 0;
        for (Element row : rows) {
            Elements cells = row.select(CELLS);
            widest = Math.max(widest, cells.size());
            if (!appendRow(cells, text, html)) {
                return Optional.empty();
            }
        }
        String plain = text.toString().strip();
        return widest < 2 || plain.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block(Kind.TABLE, 0, plain, html.toString(), 0, Optional.empty()));
    }

    private static boolean appendRow(Elements cells, StringBuilder text, StringBuilder html) {
        StringBuilder line = new StringBuilder();
        StringBuilder htmlLine = new StringBuilder();
        for (Element cell : cells) {
            String words = cell.text().strip();
            if (words.length() > MAX_CELL_CHARS) {
                return false;
            }
            line.append(line.isEmpty() ? "" : "\t").append(words);
            String tag = cell.normalName();
            htmlLine.append('<').append(tag).append('>');
            htmlLine.append(InlineText.escaped(words));
            htmlLine.append("</").append(tag).append('>');
        }
        if (!line.toString().isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
            html.append("<tr>").append(htmlLine).append("</tr>");
        }
        return true;
    }
}
