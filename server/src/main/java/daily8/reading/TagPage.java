package daily8.reading;

import daily8.store.Tags.Count;
import daily8.store.Tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A hashtag: how many articles it has, on which days, what stands beside it, and its stories,
/// newest first. `days` are all of the last weeks, oldest first, those without articles too.
public record TagPage(
        Tag tag,
        long count,
        List<Day> days,
        List<Count> neighbours,
        List<Folded> stories,
        Optional<Cursor> earlier) {
    public TagPage {
        days = List.copyOf(days);
        neighbours = List.copyOf(neighbours);
        stories = List.copyOf(stories);
    }

    /// Articles of one day.
    public record Day(LocalDate date, long articles) {}

    public long most() {
        return days.stream().mapToLong(Day::articles).max().orElse(0);
    }

    public Optional<Day> busiest() {
        return days.stream().filter(day -> day.articles() == most()).findFirst();
    }

    /// How many days had any.
    public long daysWithSome() {
        return days.stream().filter(day -> day.articles() > 0).count();
    }
}
