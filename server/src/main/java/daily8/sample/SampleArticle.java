package daily8.sample;

import daily8.model.Section;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article of the sample edition, as its file has it.
///
/// `age` is its distance from the edition's base time; `event` and `agency` (the slug of the wire
/// article that this one repeats) are the truth for tests and never served; `picture` names the
/// lead picture; `blocks` are the elements of the body in order. Absent texts are empty.
record SampleArticle(
        SamplePublisher publisher,
        String slug,
        String title,
        String standfirst,
        List<String> authors,
        Duration age,
        Optional<Duration> revisedAge,
        Section section,
        List<String> tags,
        String event,
        String agency,
        String picture,
        List<String> blocks) {
    SampleArticle {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
    }

    String path() {
        return "/news/" + slug;
    }

    URI url() {
        return publisher.url(path());
    }

    Instant publishedAt(Instant base) {
        return base.minus(age);
    }

    Instant modifiedAt(Instant base) {
        return base.minus(revisedAge.orElse(age));
    }

    /// The body with the addresses of its pictures written out, as feeds need it.
    String bodyForFeed() {
        return String.join("\n", blocks)
                .replace("src=\"/pictures/", "src=\"" + publisher.url("/pictures/"));
    }

    /// The standfirst, or the first paragraph where there is none: plain text.
    String teaser() {
        return standfirst.isEmpty() ? Markup.text(blocks.getFirst()) : standfirst;
    }

    Optional<String> picturePath() {
        return picture.isEmpty() ? Optional.empty() : Optional.of("/pictures/" + picture + ".png");
    }
}
