package daily8.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The words of the interface in one language, from `messages/<language>.properties`.
///
/// `{0}`, `{1}` stand for arguments. A message with a number has one form for each plural category
/// of the language: `articles.one`, `articles.other`. Thread-safe.
public final class Messages {
    private final UiLanguage language;
    private final Map<String, String> texts;

    private Messages(UiLanguage language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Messages load(UiLanguage language) {
        String name = "/messages/" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return new Messages(language, Map.copyOf(texts));
    }

    public UiLanguage language() {
        return language;
    }

    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    /// The form that a number takes; `{0}` is the number.
    public String count(String key, long n, Object... more) {
        Plurals form = Plurals.of(language, n);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(n);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + "." + form.name().toLowerCase(Locale.ROOT), arguments);
    }

    /// `1,234` in both languages (docs/notes/digits.md).
    public String number(long n) {
        return n >= 0 && n < 1_000 ? Long.toString(n) : String.format(Locale.ROOT, "%,d", n);
    }

    Set<String> keys() {
        return texts.keySet();
    }
}
