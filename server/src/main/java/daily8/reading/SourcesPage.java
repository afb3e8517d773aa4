package daily8.reading;

import daily8.model.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All publishers that the site reads, by name.
public record SourcesPage(List<SourceLine> sources) {
    public SourcesPage {
        sources = List.copyOf(sources);
    }

    /// The same by section, in the paper's order.
    public Map<Section, List<SourceLine>> bySection() {
        return sources.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.source().section(),
                                () -> new EnumMap<>(Section.class),
                                Collectors.toList()));
    }
}
