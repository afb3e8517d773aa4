package daily8.enrich.names;

import daily8.enrich.names.Line.Piece;
import daily8.model.Named.Kind;

/// Names in results and tables of sport, which are no sentences: `Lund 2 Malmo 1`, `Lund 16 11 2
/// 3`, `Lund v Malmo`, `Ana Reyes (Lund)`. What plays there is a team, unless it is a country;
/// behind `AT` stands where.
final class ResultLines {
    /// Numbers that make a line a row of a table.
    private static final int ROW = 4;

    private ResultLines() {}

    static void apply(Line line) {
        if (isRow(line) || isResult(line)) {
            teams(line);
        }
        scorecard(line);
        versus(line);
        clubs(line);
    }

    /// A name and nothing but whole numbers behind it.
    private static boolean isRow(Line line) {
        int name = nameEnd(line, 0);
        int numbers = line.size() - name;
        for (int i = name; i < line.size(); i++) {
            if (!line.isNumber(i) || line.word(i).length() > 3) {
                return false;
            }
        }
        return name > 0 && numbers >= ROW;
    }

    /// Name, number, name, number.
    private static boolean isResult(Line line) {
        int first = nameEnd(line, 0);
        boolean scored = first > 0 && isScore(line, first);
        int second = scored ? nameEnd(line, first + 1) : 0;
        return scored && second > first + 1 && isScore(line, second);
    }

    private static boolean isScore(Line line, int i) {
        return line.isNumber(i) && line.word(i).length() <= 3;
    }

    private static int nameEnd(Line line, int from) {
        int i = from;
        while (line.isCapitalised(i)
                || (i > from && line.word(i).equals("of") && line.isCapitalised(i + 1))
                || (i > from && line.word(i).equals("."))
                || line.word(i).matches("['’][a-z]+")) {
            i++;
        }
        return i;
    }

    private static void teams(Line line) {
        int i = 0;
        while (i < line.size()) {
            int end = nameEnd(line, i);
            if (end > i && line.isNumber(end)) {
                team(line, i, end);
                line.clear(end, end + 1);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static void team(Line line, int from, int to) {
        line.surely(from, to, KnownPlaces.isCountry(line, from, to) ? Kind.LOC : Kind.ORG);
    }

    /// `Lund v Malmo`, `LUND AT MALMO`.
    private static void versus(Line line) {
        for (int i = 1; i + 1 < line.size(); i++) {
            boolean shouted = line.word(i).equals("AT") && i <= 3 && line.size() <= i + 4;
            if (!line.word(i).equals("v") && !shouted) {
                continue;
            }
            int from = i;
            while (line.isCapitalised(from - 1) || line.word(from - 1).equals(".")) {
                from--;
            }
            int to = nameEnd(line, i + 1);
            if (from < i && to > i + 1) {
                line.clear(i, i + 1);
                team(line, from, i);
                if (shouted) {
                    line.surely(i + 1, to, Kind.LOC);
                } else {
                    team(line, i + 1, to);
                }
            }
        }
    }

    /// Batsmen and bowlers of cricket: `A. Reyes c Lund b Malmo 37`, `Reyes lbw b Lund 4`.
    private static void scorecard(Line line) {
        boolean bowled = false;
        for (int i = 1; i + 1 < line.size(); i++) {
            bowled |= line.word(i).equals("b") && line.isCapitalised(i + 1);
        }
        if (!bowled || !line.isNumber(line.size() - 1)) {
            return;
        }
        line.clear(0, line.size());
        for (int i = 0; i < line.size(); i++) {
            int end = nameEnd(line, i);
            if (end > i) {
                line.name(i, end, Kind.PER);
                i = end;
            }
        }
    }

    /// In brackets behind a person: a country, else a club.
    private static void clubs(Line line) {
        for (Piece piece : line.names()) {
            int open = piece.to();
            int end = nameEnd(line, open + 1);
            boolean closed = line.word(end).equals(")") || line.word(end).equals(",");
            if (piece.kind() == Kind.PER
                    && line.word(open).equals("(")
                    && end > open + 1
                    && closed) {
                team(line, open + 1, end);
            }
        }
    }
}
