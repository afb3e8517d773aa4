package daily8.web.own;

import daily8.model.Section;
import daily8.store.Readings.Choices;
import java.util.List;

/// What a reader chooses for their front page, and the countries that there are sources of.
public record ChoicesPage(Choices choices, List<String> countries) {
    public ChoicesPage {
        countries = List.copyOf(countries);
    }

    public boolean has(Section section) {
        return choices.sections().isEmpty() || choices.sections().contains(section.word());
    }
}
