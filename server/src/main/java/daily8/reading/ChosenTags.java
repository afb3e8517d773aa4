package daily8.reading;

import daily8.model.Hashtag;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The hashtags that a reader follows and those they mute, as their browser keeps them, by key.
public record ChosenTags(Map<String, Choice> byKey) {
    /// What a reader chose for a tag; `name` is how it is written.
    public record Choice(String name, boolean muted) {}

    public static final ChosenTags NONE = new ChosenTags(Map.of());

    /// With what is read, a third of the headers that servers take (8 kB).
    private static final int MOST_BYTES = 1_200;

    private static final int LONGEST_NAME = 60;

    public ChosenTags {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /// What a browser sent; empty where it is not ours.
    public static ChosenTags parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            Map<String, Choice> chosen = new LinkedHashMap<>();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", 200)) {
                if (line.length() > 1 && isName(line.substring(1))) {
                    String name = line.substring(1);
                    chosen.put(Hashtag.keyOf(name), new Choice(name, line.charAt(0) == '-'));
                }
            }
            return new ChosenTags(chosen);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /// As an account remembers them, any number.
    public static ChosenTags of(List<Follow> follows) {
        Map<String, Choice> chosen = new LinkedHashMap<>();
        for (Follow follow : follows) {
            if (follow.kind() == Kind.TAG) {
                String name = follow.name().substring(1); // without the sign
                chosen.put(follow.target(), new Choice(name, follow.muted()));
            }
        }
        return new ChosenTags(chosen);
    }

    public boolean isFollowed(String key) {
        Choice choice = byKey.get(key);
        return choice != null && !choice.muted();
    }

    public boolean isMuted(String key) {
        Choice choice = byKey.get(key);
        return choice != null && choice.muted();
    }

    public List<String> followed() {
        return names(false);
    }

    public List<String> muted() {
        return names(true);
    }

    public Set<String> mutedKeys() {
        return byKey.keySet().stream().filter(this::isMuted).collect(Collectors.toSet());
    }

    public ChosenTags with(String name, boolean muted) {
        Map<String, Choice> longer = new LinkedHashMap<>(byKey);
        longer.remove(Hashtag.keyOf(name));
        if (isName(name)) {
            longer.put(Hashtag.keyOf(name), new Choice(name, muted));
        }
        while (written(longer).length > MOST_BYTES) {
            longer.remove(longer.keySet().iterator().next());
        }
        return new ChosenTags(longer);
    }

    public ChosenTags without(String name) {
        Map<String, Choice> shorter = new LinkedHashMap<>(byKey);
        shorter.remove(Hashtag.keyOf(name));
        return new ChosenTags(shorter);
    }

    /// For the cookie: letters, digits, `-` and `_`.
    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written(byKey));
    }

    private List<String> names(boolean muted) {
        return byKey.values().stream()
                .filter(choice -> choice.muted() == muted)
                .map(Choice::name)
                .toList();
    }

    private static byte[] written(Map<String, Choice> chosen) {
        return chosen.values().stream()
                .map(choice -> (choice.muted() ? "-" : "+") + choice.name())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a tag can be called so.
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
