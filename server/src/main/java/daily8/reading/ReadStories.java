package daily8.reading;

import daily8.model.StoryId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which stories a reader has read, and when, to the minute: as their browser keeps it, the latest
/// [#MOST] of them, oldest first.
public record ReadStories(Map<String, Instant> at) {
    /// Two weeks of eight a day; with seventeen characters each, half of what a cookie may hold.
    public static final int MOST = 112;

    public static final ReadStories NONE = new ReadStories(Map.of());

    /// 48 bits tell the stories of a reader's fortnight apart.
    private static final int KEY_DIGITS = 12;

    private static final int RADIX = 36;

    public ReadStories {
        at = Collections.unmodifiableMap(new LinkedHashMap<>(at));
    }

    /// What a browser sent; parts that are not ours are left out.
    public static ReadStories parse(String text) {
        Map<String, Instant> at = new LinkedHashMap<>();
        for (String part : text.split("\\.", MOST + 1)) {
            if (part.length() > KEY_DIGITS && at.size() < MOST) {
                minute(part.substring(KEY_DIGITS))
                        .ifPresent(then -> at.put(part.substring(0, KEY_DIGITS), then));
            }
        }
        return new ReadStories(at);
    }

    private static Optional<Instant> minute(String text) {
        try {
            long minutes = Long.parseLong(text, RADIX);
            return Optional.of(Instant.EPOCH.plus(minutes, ChronoUnit.MINUTES));
        } catch (ArithmeticException | DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// As an account remembers them, any number.
    public static ReadStories of(Map<StoryId, Instant> stories) {
        Map<String, Instant> at = new LinkedHashMap<>();
        stories.forEach((story, then) -> at.putIfAbsent(key(story), then));
        return new ReadStories(at);
    }

    public Optional<Instant> at(StoryId story) {
        return Optional.ofNullable(at.get(key(story)));
    }

    /// The minute is rounded up: what came before the story was opened has been seen.
    public ReadStories with(StoryId story, Instant now) {
        Map<String, Instant> longer = new LinkedHashMap<>(at);
        longer.remove(key(story));
        longer.put(key(story), now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
        while (longer.size() > MOST) {
            longer.remove(longer.keySet().iterator().next());
        }
        return new ReadStories(longer);
    }

    public ReadStories without(StoryId story) {
        Map<String, Instant> shorter = new LinkedHashMap<>(at);
        shorter.remove(key(story));
        return new ReadStories(shorter);
    }

    /// For the cookie: letters, digits and full stops.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        at.forEach((key, then) -> {
            out.append(out.isEmpty() ? "" : ".").append(key);
            out.append(Long.toString(then.getEpochSecond() / 60, RADIX));
        });
        return out.toString();
    }

    private static String key(StoryId story) {
        return story.toString().substring(0, KEY_DIGITS);
    }
}
