package daily8.reading;

import daily8.model.Story;
import daily8.reading.StoryCard.Line;
import daily8.store.Tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A story: its lead under the headline that the edition gave it, sentences that tell it, who told
/// it when, how the headlines differ, and all its articles, oldest first, reprints under the text
/// that they repeat.
public record StoryPage(
        Story story,
        Card lead,
        String headline,
        Optional<URI> picture,
        List<Line> lines,
        List<Lane> lanes,
        List<Headline> headlines,
        List<Strand> strands,
        List<Tag> tags) {
    public StoryPage {
        lines = List.copyOf(lines);
        lanes = List.copyOf(lanes);
        headlines = List.copyOf(headlines);
        strands = List.copyOf(strands);
        tags = List.copyOf(tags);
    }

    /// A text with the articles that repeat it.
    public record Strand(Card card, Instant seenAt, List<Card> copies) {
        public Strand {
            copies = List.copyOf(copies);
        }

        public boolean isNewSince(Optional<Instant> read) {
            return read.filter(seenAt::isAfter).isPresent();
        }
    }

    /// What one publisher wrote, along time.
    public record Lane(Publisher publisher, List<Point> points) {
        public Lane {
            points = List.copyOf(points);
        }

        public long copies() {
            return points.stream().filter(Point::copy).count();
        }
    }

    /// An article as a point of the time that the story took: `place` from 0 to 1.
    public record Point(Instant at, double place, boolean copy) {}

    /// A publisher's headline in pieces; those are `own` that no other headline has.
    public record Headline(Card card, List<Piece> pieces) {
        public Headline {
            pieces = List.copyOf(pieces);
        }
    }

    public record Piece(String text, boolean own) {}

    public Instant firstAt() {
        return story.articles().getFirst().publishedAt();
    }

    public Instant lastAt() {
        return strands.getLast().card().publishedAt();
    }

    /// More than an hour of news is worth a strip along time.
    public boolean isLong() {
        return lanes.size() > 1
                && Duration.between(firstAt(), lastAt()).compareTo(Duration.ofMinutes(10)) > 0;
    }

    public long newSince(Optional<Instant> read) {
        return strands.stream().filter(strand -> strand.isNewSince(read)).count();
    }
}
