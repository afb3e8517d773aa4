package daily8.model;

import java.net.URI;
import java.util.Optional;

/// A publisher. `language` is a BCP 47 primary tag (`en`, `ar`), `country` ISO 3166-1 alpha-2 in
/// upper case or empty; `sample` marks the invented publishers of the sample edition.
public record Source(
        SourceId id,
        String name,
        URI home,
        String language,
        String country,
        Section section,
        RightsPolicy rights,
        Optional<URI> icon,
        boolean sample) {}
