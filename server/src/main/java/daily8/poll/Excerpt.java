package daily8.poll;

import daily8.base.text.CutText;
import daily8.model.Draft;

/// The first words of an article, for lists: at most 300 characters, whole words.
public final class Excerpt {
    /// What the rights policy "excerpt" shows to everybody.
    private static final int LENGTH = 300;

    private Excerpt() {}

    /// From the standfirst where there is one, else from the text.
    public static String of(Draft draft) {
        String text = draft.summary().isBlank() ? draft.text() : draft.summary();
        return CutText.to(LENGTH, text.strip().replace("\n\n", " ").replace('\n', ' '));
    }
}
