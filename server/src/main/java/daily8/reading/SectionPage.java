package daily8.reading;

import daily8.model.Section;

/// One section of the paper.
public record SectionPage(Section section, ArticleList list) {}
