package daily8.web.frame;

import daily8.web.words.TextDirection;
import daily8.web.words.UiLanguage;
import java.util.List;
import java.util.Optional;

/// What a letter says, in parts: written as plain text here, as HTML by a template.
public record LetterBody(
        UiLanguage language,
        String title,
        List<String> paragraphs,
        List<Item> items,
        Optional<Button> button,
        List<String> footer,
        Optional<Button> leave) {
    public LetterBody {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        footer = List.copyOf(footer);
    }

    /// A headline with a link, and what is quoted below it.
    public record Item(String headline, String url, String language, List<Quote> quotes) {
        public Item {
            quotes = List.copyOf(quotes);
        }

        public String direction() {
            return TextDirection.of(language);
        }
    }

    public record Quote(String text, String by, String language) {
        public String direction() {
            return TextDirection.of(language);
        }
    }

    public record Button(String label, String url) {}

    /// Links in lines of their own: mail programs make them clickable.
    public String plain() {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        int place = 0;
        for (Item item : items) {
            place++;
            text.append(place).append(". ").append(item.headline).append('\n');
            for (Quote quote : item.quotes) {
                text.append("   ").append(quote.text).append(" (").append(quote.by).append(")\n");
            }
            text.append("   ").append(item.url).append("\n\n");
        }
        button.ifPresent(
                link -> text.append(link.label).append(":\n").append(link.url).append("\n\n"));
        text.append("-- \n");
        footer.forEach(line -> text.append(line).append('\n'));
        leave.ifPresent(
                link -> text.append(link.label).append(":\n").append(link.url).append('\n'));
        return text.toString();
    }
}
