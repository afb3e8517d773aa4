package daily8.base.text;

import java.nio.charset.Charset;
import java.util.List;

/// Bytes read as text: in which character set, and what was wrong with them, in words.
public record DecodedText(String text, Charset charset, List<String> problems) {
    public DecodedText {
        problems = List.copyOf(problems);
    }
}
