package daily8.enrich.names;

import daily8.base.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Sentences cut at line breaks: headings, tables and lists have no stops.
final class Lines {
    private Lines() {}

    static List<List<Token>> of(String text, List<List<Token>> sentences) {
        List<List<Token>> lines = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            int from = 0;
            for (int i = 1; i <= sentence.size(); i++) {
                if (i == sentence.size() || breaks(text, sentence.get(i - 1), sentence.get(i))) {
                    lines.add(sentence.subList(from, i));
                    from = i;
                }
            }
        }
        return lines;
    }

    private static boolean breaks(String text, Token before, Token after) {
        int at = text.indexOf('\n', before.end());
        return at >= 0 && at < after.start();
    }
}
