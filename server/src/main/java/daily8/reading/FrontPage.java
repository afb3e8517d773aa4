package daily8.reading;

import daily8.model.Section;
import java.util.List;
import java.util.Optional;

/// The front page: a lead with a picture where there is one, a calm grid of seven, the sections as
/// plain lists. `sample` says that invented publishers are among them.
public record FrontPage(
        Optional<Card> lead,
        List<Card> grid,
        List<Shelf> sections,
        Optional<Cursor> earlier,
        boolean sample) {
    public FrontPage {
        grid = List.copyOf(grid);
        sections = List.copyOf(sections);
    }

    /// A section on the front page.
    public record Shelf(Section section, List<Card> cards) {
        public Shelf {
            cards = List.copyOf(cards);
        }
    }
}
