package daily8.panel;

import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.Part;
import java.util.ArrayList;
import java.util.List;

/// How many texts there really are behind the articles of a story, who had each first, who repeats
/// it.
final class CopyTrailFeature implements PanelFeature {
    @Override
    public String word() {
        return "copy-trail";
    }

    @Override
    public PanelAnswer answer(Viewer viewer, Subject subject, String question) {
        List<Report> story = subject.story();
        if (story.size() < 2) {
            return new PanelAnswer.TooLittle("panel.copy-trail.one");
        }
        List<Part> parts = new ArrayList<>();
        for (Report original : subject.independent()) {
            List<Cited> trail = new ArrayList<>(List.of(Cited.headlineOf(original)));
            story.stream()
                    .filter(report -> report.copyOf().filter(original.id()::equals).isPresent())
                    .map(Cited::headlineOf)
                    .forEach(trail::add);
            parts.add(
                    Part.of(
                            trail.size() == 1
                                    ? Heading.of("panel.copy-trail.own", original.publisher())
                                    : Heading.of(
                                            "panel.copy-trail.repeated",
                                            original.publisher(),
                                            trail.size() - 1),
                            trail));
        }
        return new PanelAnswer.Found(parts);
    }
}
