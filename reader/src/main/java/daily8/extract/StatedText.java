package daily8.extract;

import daily8.html.ParsedHtml;

/// The text that a publisher states in metadata: plain with line breaks, or HTML, or HTML escaped.
final class StatedText {
    private StatedText() {}

    static String html(String stated) {
        String decoded = EncodedHtml.decoded(stated);
        if (decoded.contains("</p>") || decoded.contains("<br")) {
            return decoded;
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : decoded.split("\n", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(paragraph).append("</p>");
            }
        }
        return html.toString();
    }

    static String plain(String stated) {
        return stated.indexOf('<') < 0 && stated.indexOf('&') < 0
                ? stated
                : ParsedHtml.page(EncodedHtml.decoded(stated), "").text();
    }
}
