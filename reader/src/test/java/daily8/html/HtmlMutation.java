package daily8.html;

import java.util.List;
import java.util.Random;

/// Makes HTML that nobody wrote out of HTML that somebody wrote: cut, doubled, shuffled, mistyped.
final class HtmlMutation {
    private static final String[] PIECES =
            ("<p> </p> <b> </b> <table> </table> <tr> <td> </td> <caption> <a|href='/x'> </a> <svg>"
                            + " </svg> <math> <mtext> </math> <h2> </h3> <pre> </pre> <ul> <li> <dl>"
                            + " <dd> <ruby> <rt> <div> </div> <br> <object> <button> <select> <option>"
                            + " <template> <title> <style> <script> <!-- --> <![CDATA[ ]]> <code>"
                            + " <span|lang=en> <figure> <figcaption> \n | \" ' < > / = & &lt; &#0; \0"
                            + " \u00a0 \ud800 \r")
                    .split(" ", -1);

    private static final int MAX_LENGTH = 3_000;

    private HtmlMutation() {}

    static String of(List<String> seeds, Random random) {
        StringBuilder html = new StringBuilder(pick(seeds, random));
        int steps = 1 + random.nextInt(12);
        for (int i = 0; i < steps; i++) {
            int at = random.nextInt(html.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> html.insert(at, pick(seeds, random));
                case 1 -> html.delete(at, Math.min(html.length(), at + random.nextInt(20)));
                case 2 -> html.insert(at, html.substring(random.nextInt(at + 1), at));
                default -> html.insert(at, piece(random));
            }
            html.setLength(Math.min(html.length(), MAX_LENGTH));
        }
        return html.toString();
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)].replace('|', ' ');
    }

    private static String pick(List<String> seeds, Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }
}
